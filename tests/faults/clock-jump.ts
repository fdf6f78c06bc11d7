import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HttpCalls } from '../support/http-call.ts';
import { inParallel } from '../support/in-parallel.ts';
import { startProduction } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk } from '../support/workshop-driver.ts';
import type { Submission } from '../support/workshop-driver.ts';
import { findingOf, type Finding } from './finding.ts';
import { withFolder } from './places.ts';
import { until } from '../support/until.ts';

const MEMBERS = 6;
const HOUR_MS = 3_600_000;
const KEEP_HOURS = 24;
const LATE_MS = (KEEP_HOURS + 1) * HOUR_MS;
const CLOCK = new URL('shifted-clock.mjs', import.meta.url).href;

/**
 * The clock jumps a day ahead. Nothing is deleted while it is implausible. Once the day has really passed, the answers
 * are gone, also from the files of the running server.
 */
export function clockJump(): Promise<Finding> {
	return withFolder(async (folder) => {
		const people = createSubmissions(MEMBERS, 3);
		const wrong = await jumpAndPurge(folder, people);
		return findingOf(
			'clock jumps a day ahead and back, sqlite',
			wrong,
			'kept while the clock could not be true, deleted when the day had passed'
		);
	});
}

async function jumpAndPurge(folder: string, people: readonly Submission[]): Promise<string[]> {
	const env = { DATA_DIR: folder };
	const server = await startProduction(env, { nodeArgs: ['--import', CLOCK] });
	const calls = new HttpCalls(server.address);
	try {
		const workshop = await createWorkshop(calls, KEEP_HOURS);
		await workshop.move(calls, 'open');
		await inParallel(people, 2, async (one) => {
			demandOk(await workshop.join(calls, one));
			demandOk(await workshop.submit(calls, one));
		});
		await workshop.move(calls, 'closed');
		const wrong: string[] = [];
		const demandRows = async (when: string) => {
			const { status } = await workshop.exportRows(calls);
			if (status !== 200) wrong.push(`${when} the answers were gone (${status})`);
		};

		const held = server.heard('purge-held');
		await server.tell({ wallMs: LATE_MS, steadyMs: 0 });
		await held;
		await demandRows('after a jump ahead');

		const heldBack = server.heard('purge-held');
		await server.tell({ wallMs: 0, steadyMs: 0 });
		await heldBack;
		await demandRows('after the jump back');

		// both clocks: the time has really passed
		const purged = server.heard('"purged"');
		await server.tell({ wallMs: 2 * HOUR_MS, steadyMs: 2 * HOUR_MS });
		await demandRows('two hours later');
		await server.tell({ wallMs: LATE_MS, steadyMs: LATE_MS });
		await purged;
		await until(async () => (await workshop.exportRows(calls)).status !== 200);
		const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
		const left = people.filter(({ member }) => files.some((bytes) => bytes.includes(member)));
		if (left.length > 0) wrong.push(`${left.length} of ${MEMBERS} can still be read on the disk`);
		return wrong;
	} finally {
		calls.close();
		await server.stop();
	}
}
