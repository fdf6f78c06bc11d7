import { expect, test } from 'vitest';
import { startProduction } from '../support/production-server.ts';
import { holdBoards } from '../load/hold-boards.ts';
import { measureWorkshop } from '../load/measure-workshop.ts';

/** Small enough for every run of the tests; how fast it is, `npm run load` says on a quiet machine. */
const MEMBERS = 120;
const WINDOW_MS = 2_000;
const BOARDS = 150;

test('every phone is counted exactly once when phones lose the network and retry', async () => {
	const server = await startProduction();
	const report = await measureWorkshop(server, { members: MEMBERS, windowMs: WINDOW_MS, seed: 1 });
	await server.stop();
	expect(report).toMatchObject({ lost: 0, doubled: 0, finished: MEMBERS, missed: 0 });
	expect(report.tally.cut).toBeGreaterThan(10);
	expect(report.tally.repeated).toBeGreaterThan(5);
	expect(report.tally.mistaken).toBe(0);
});

test('every open board stays connected and shows the next change', async () => {
	const server = await startProduction();
	const report = await holdBoards(server, BOARDS);
	await server.stop();
	expect(report).toMatchObject({ open: BOARDS, ended: 0, missed: 0 });
	expect(report.reach.count).toBe(BOARDS);
});
