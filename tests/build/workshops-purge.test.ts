import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HttpCalls, type Reply } from '../support/http-call.ts';
import { startProduction, type Running } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk } from '../support/workshop-driver.ts';

const CLOCK = new URL('../faults/shifted-clock.mjs', import.meta.url).href;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let folder: string;
let server: Running;
let calls: HttpCalls;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'arah-purge-'));
	server = await startProduction({ DATA_DIR: folder }, { nodeArgs: ['--import', CLOCK] });
	calls = new HttpCalls(server.address);
});
afterEach(async () => {
	calls.close();
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** So much later than the start; resolves when the server has deleted what is due then. */
async function waitFor(afterMs: number): Promise<void> {
	const purged = server.heard('"purged"');
	await server.tell({ wallMs: afterMs, steadyMs: afterMs });
	await purged;
}

/** Whether anyone with the disk can find this person in a file of the running server, its log included. */
function isReadable({ member }: { readonly member: string }): boolean {
	return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(member));
}

function problemOf({ status, text }: Reply) {
	return [status, JSON.parse(text).problem.code];
}

test.each([
	[24, 'usually'],
	[720, 'at the longest']
])(
	'answers are purged %d hours after closing (%s), the figures after 90 days, and both are reported as gone',
	async (keepHours) => {
		const people = createSubmissions(6, 5);
		const workshop = await createWorkshop(calls, keepHours);
		await workshop.move(calls, 'open');
		for (const one of people) {
			demandOk(await workshop.join(calls, one));
			demandOk(await workshop.submit(calls, one));
		}
		await workshop.move(calls, 'revealed', true);
		const { board, isEmptied } = await workshop.move(calls, 'closed');
		expect([board.view?.n, isEmptied]).toEqual([6, false]);

		// a minute short of the time: the next round of deleting finds nothing
		const early = keepHours * HOUR_MS - 60_000;
		await server.tell({ wallMs: early, steadyMs: early });
		expect(await workshop.rows(calls)).toHaveLength(6);
		expect(people.filter(isReadable)).toEqual(people);

		await waitFor(keepHours * HOUR_MS);
		expect(problemOf(await workshop.exportRows(calls))).toEqual([410, 'gone']);
		expect(await workshop.host(calls)).toMatchObject({
			isEmptied: true,
			board: { view: board.view }
		});
		expect(JSON.parse(demandOk(await workshop.exportView(calls)).text).view).toEqual(board.view);
		expect(people.filter(isReadable)).toEqual([]);

		await waitFor(90 * DAY_MS);
		const [one] = people;
		if (one === undefined) throw new Error('nobody took part');
		for (const reply of [
			await calls.get(workshop.path),
			await workshop.join(calls, one),
			await workshop.submit(calls, one),
			await workshop.exportView(calls),
			await workshop.exportRows(calls)
		]) {
			expect(problemOf(reply)).toEqual([410, 'gone']);
		}

		await waitFor(120 * DAY_MS);
		expect(problemOf(await calls.get(workshop.path))).toEqual([404, 'unknown-room']);
	}
);
