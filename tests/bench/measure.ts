import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One thing whose speed is measured: `run` does it once, with the i-th set of answers. */
export interface Subject {
	readonly name: string;
	readonly run: (i: number) => unknown;
}

export interface Measured {
	readonly name: string;
	/** Median of the rounds. */
	readonly perSecond: number;
	/** Slowest and fastest round. */
	readonly range: readonly [number, number];
}

const WARM_UP_MS = 500;
const ROUND_MS = 150;
const ROUNDS = 15;

/** Cleans up before each round, or one subject would pay for the rubbish of another. */
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Keeps what was computed, so that no compiler can leave the work out. */
let sink: unknown;

/**
 * Runs every subject in turn, round after round, so that whatever else the machine does hits all of them
 * alike, and counts processor time: a busy machine makes us wait, but does not make us slower.
 */
export function measureAll(subjects: readonly Subject[]): Measured[] {
	const batches = subjects.map((subject) => warmUp(subject));
	const rounds = subjects.map((): number[] => []);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [s, subject] of subjects.entries()) {
			rounds[s]?.push(perSecond(subject, batches[s] ?? 1, ROUND_MS));
		}
	}
	if (sink === rounds) throw new Error('unreachable: reads the sink');
	return subjects.map(({ name }, s) => {
		const sorted = (rounds[s] ?? []).toSorted((a, b) => a - b);
		const [slowest = 0, median = 0, fastest = 0] = [0, (ROUNDS - 1) / 2, ROUNDS - 1].map(
			(i) => sorted[i] ?? 0
		);
		return { name, perSecond: median, range: [slowest, fastest] };
	});
}

/** Gives the number of runs that take about a millisecond: looking at the clock costs time too. */
function warmUp(subject: Subject): number {
	return Math.max(1, Math.round(perSecond(subject, 1, WARM_UP_MS) / 1000));
}

function perSecond({ run }: Subject, batch: number, ms: number): number {
	collectGarbage();
	const start = process.cpuUsage();
	let runs = 0;
	let spentMs = 0;
	while (spentMs < ms) {
		for (let i = 0; i < batch; i++) sink = run(runs + i);
		runs += batch;
		// all threads of the process: what the garbage collector does is part of the price
		const { user, system } = process.cpuUsage(start);
		spentMs = (user + system) / 1000;
	}
	return (1000 * runs) / spentMs;
}
