import { setTimeout } from 'node:timers/promises';
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
const BATCH_MS = 20;
const ROUND_MS = 150;
const ROUNDS = 11;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/**
 * Before each round, or one subject would pay for the rubbish of another. A new model of SurveyJS holds
 * 2 MB until the event loop turns.
 */
async function cleanUp(): Promise<void> {
	await setTimeout(1);
	collectGarbage();
}

/** Keeps what was computed, so that no compiler can leave the work out. */
let sink: unknown;

/**
 * Runs every subject in turn, round after round, so that whatever else the machine does hits all of them
 * alike, and counts processor time: to wait for a busy machine costs nothing.
 */
export async function measureAll(subjects: readonly Subject[]): Promise<Measured[]> {
	const batches: number[] = [];
	for (const subject of subjects) batches.push(await warmUp(subject));
	const rounds = subjects.map((): number[] => []);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [s, subject] of subjects.entries()) {
			await cleanUp();
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

/** Gives the number of runs that take about 20 ms: looking at the clock costs time too. */
async function warmUp(subject: Subject): Promise<number> {
	let batch = 1;
	for (let spentMs = 0; spentMs < WARM_UP_MS; spentMs += BATCH_MS) {
		batch = Math.max(1, Math.round((perSecond(subject, batch, BATCH_MS) * BATCH_MS) / 1000));
		await setTimeout(1);
	}
	return batch;
}

function perSecond({ run }: Subject, batch: number, ms: number): number {
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
