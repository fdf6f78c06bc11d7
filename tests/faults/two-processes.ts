import { isDeepStrictEqual } from 'node:util';
import { accountFor } from '../support/account-for.ts';
import { HttpCalls } from '../support/http-call.ts';
import { inParallel } from '../support/in-parallel.ts';
import { openLiveBoard } from '../support/live-board.ts';
import { startProduction } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk } from '../support/workshop-driver.ts';
import type { Board } from '../../src/lib/schema/workshop.ts';
import { findingOf, type Finding } from './finding.ts';
import { until } from '../support/until.ts';

const MEMBERS = 40;
const WIDTH = 8;
const TOLD_MS = 5_000;

/**
 * Two servers start together on one empty database. People answer at both, and both have an open board. One is
 * killed, and the other takes over everything.
 */
export async function twoProcesses(
	env: { readonly DATABASE_URL: string; readonly LISTEN_URL?: string },
	where = 'postgres'
): Promise<Finding> {
	const [one, other] = await Promise.all([startProduction(env), startProduction(env)]);
	const [here, there] = [new HttpCalls(one.address), new HttpCalls(other.address)];
	for (const calls of [here, there])
		await until(async () => (await calls.get('/ready')).status === 200);
	const people = createSubmissions(MEMBERS, 5);
	const half = people.slice(0, MEMBERS / 2);
	const wrong: string[] = [];

	const workshop = await createWorkshop(here);
	const boards = new Map<string, Board>();
	const key = workshop.workshop.screenKey;
	const streams = await Promise.all(
		[one, other].map(({ address }) =>
			openLiveBoard(address, workshop.workshop.code, key, (board) => boards.set(address, board))
		)
	);
	await workshop.move(there, 'open');
	await inParallel(half, WIDTH, async (person, i) => {
		const calls = i % 2 === 0 ? here : there;
		demandOk(await workshop.join(calls, person));
		demandOk(await workshop.submit(calls, person));
	});
	await workshop.move(here, 'revealed');
	const asked = performance.now();
	const isThere = (address: string, finished: number) => {
		const board = boards.get(address);
		return board?.state === 'revealed' && board.counts.finished === finished;
	};
	await until(() => isThere(one.address, half.length) && isThere(other.address, half.length));
	const boardMs = Math.round(performance.now() - asked);
	// a board that was not told reads again after 15 seconds
	if (boardMs > TOLD_MS) wrong.push('the boards were not told');
	if (!isDeepStrictEqual(boards.get(one.address), boards.get(other.address))) {
		wrong.push('the boards differ');
	}
	if (!isDeepStrictEqual(await workshop.host(here), await workshop.host(there))) {
		wrong.push('the hosts see different workshops');
	}

	await one.kill();
	await inParallel(people, WIDTH, async (person) => {
		demandOk(await workshop.join(there, person));
		demandOk(await workshop.submit(there, person));
	});
	await until(() => isThere(other.address, MEMBERS));
	await workshop.move(there, 'closed');
	const { lost, doubled } = accountFor(people, await workshop.rows(there));
	if (lost + doubled > 0) wrong.push(`${lost} lost, ${doubled} doubled`);
	for (const stream of streams) stream.close();
	for (const calls of [here, there]) calls.close();
	await other.stop();
	return findingOf(
		`two processes on one database, one of them killed, ${where}`,
		wrong,
		`both boards the same ${boardMs} ms after the last answer`
	);
}
