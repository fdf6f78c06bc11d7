import { HttpCalls } from '../support/http-call.ts';
import { inParallel } from '../support/in-parallel.ts';
import { openLiveBoard, type LiveBoard } from '../support/live-board.ts';
import type { Board } from '../../src/lib/schema/workshop.ts';
import type { Running } from '../support/production-server.ts';
import { createWorkshop, type WorkshopDriver } from '../support/workshop-driver.ts';
import { memoryOf } from './memory.ts';
import { timingOf, type Timing } from './timing.ts';

/** A host and many projectors and followers look at one workshop. */
const BOARDS_PER_WORKSHOP = 100;
const WIDTH = 50;

export interface BoardsReport {
	readonly open: number;
	readonly openMs: number;
	/** From the moment the host moves a workshop until each of its boards shows it. */
	readonly reach: Timing;
	readonly ended: number;
	/** Boards that never showed the change. */
	readonly missed: number;
	readonly megabytes: { readonly now: number; readonly peak: number } | null;
}

/** Opens `connections` boards, holds them all, and makes each of them change once. */
export async function holdBoards(server: Running, connections: number): Promise<BoardsReport> {
	const calls = new HttpCalls(server.address);
	const workshops: WorkshopDriver[] = [];
	for (let k = 0; k < Math.ceil(connections / BOARDS_PER_WORKSHOP); k++) {
		workshops.push(await createWorkshop(calls));
	}
	const shown = new Map<WorkshopDriver, number[]>(workshops.map((workshop) => [workshop, []]));
	const boards: LiveBoard[] = [];
	let ended = 0;
	const started = performance.now();
	await inParallel([...Array(connections).keys()], WIDTH, async (i) => {
		const workshop = workshops[i % workshops.length];
		if (workshop === undefined) return;
		const { code, screenKey } = workshop.workshop;
		const onboard = ({ state }: Board) => {
			if (state === 'open') shown.get(workshop)?.push(performance.now());
		};
		const from = { 'x-forwarded-for': addressOf(i % workshops.length) };
		const board = await openLiveBoard(server.address, code, screenKey, onboard, from);
		void board.ended.then(() => (ended += 1));
		boards.push(board);
	});
	const openMs = performance.now() - started;

	const reach: number[] = [];
	for (const [workshop, times] of shown) {
		const expected = boardsOf(workshops.indexOf(workshop), connections, workshops.length);
		const moved = performance.now();
		await workshop.move(calls, 'open');
		while (times.length < expected && performance.now() - moved < 10_000) {
			await new Promise(setImmediate);
		}
		reach.push(...Array.from({ length: expected }, (_, i) => (times[i] ?? Infinity) - moved));
	}
	const megabytes = memoryOf(server.pid);
	const missed = reach.filter((ms) => ms === Infinity).length;
	const report = { open: boards.length, openMs, reach: timingOf(reach), ended, missed, megabytes };
	for (const board of boards) board.close();
	calls.close();
	return report;
}

/** Each workshop has a different address, because the boards of one address are limited. */
function addressOf(workshop: number): string {
	return `10.0.${workshop >> 8}.${workshop & 255}`;
}

function boardsOf(place: number, connections: number, workshops: number): number {
	return Math.floor(connections / workshops) + (place < connections % workshops ? 1 : 0);
}
