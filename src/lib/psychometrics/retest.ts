import { tLimit } from '#lib/engine/statistics.ts';
import { fQuantile } from './f-quantile.ts';
import {
	correlation,
	covariance,
	deviation,
	fisherInterval,
	mean,
	variance,
	type Interval
} from './moments.ts';

/** Two scores of one person on one skill, 0 to 100. */
export type Pair = readonly [first: number, second: number];

/** How steady scores are between two occasions. */
export interface Retest {
	readonly n: number;
	readonly r: number | null;
	readonly rInterval: Interval | null;
	/** Agreement of single scores (McGraw & Wong 1996, case A,1), and its interval. */
	readonly iccAgreement: number | null;
	readonly iccInterval: Interval | null;
	/** Consistency of single scores, without a shift of all (case C,1). */
	readonly iccConsistency: number | null;
	/** SD of the differences/√2: the error of one score with day-to-day change in it, in points. */
	readonly sem: number;
	/** The smallest change of one person that chance makes in 1 of 20, in points. */
	readonly smallestChange: number;
	/** Mean of second − first, in points, and its interval by Student’s t. */
	readonly change: number;
	readonly changeInterval: Interval;
}

/** The figures of at least three pairs; null for fewer. */
export function retestOf(pairs: readonly Pair[]): Retest | null {
	const n = pairs.length;
	if (n < 3) return null;
	const first = pairs.map(([one]) => one);
	const second = pairs.map(([, one]) => one);
	const differences = pairs.map(([a, b]) => b - a);
	const spread = deviation(differences);
	const change = mean(differences);
	const half = (tLimit(n - 1) * spread) / Math.sqrt(n);
	const r = correlation(first, second);
	const sem = spread / Math.SQRT2;
	return {
		n,
		r,
		rInterval: r === null ? null : fisherInterval(r, n),
		...agreement(first, second, n),
		sem,
		smallestChange: 1.96 * Math.SQRT2 * sem,
		change,
		changeInterval: [change - half, change + half]
	};
}

/** From the mean squares of people (ms), occasions (mj) and error (me), with two occasions. */
function agreement(first: readonly number[], second: readonly number[], n: number) {
	const pair = covariance(first, second);
	const ms = (variance(first) + variance(second) + 2 * pair) / 2;
	const me = (variance(first) + variance(second) - 2 * pair) / 2;
	const mj = (n * (mean(first) - mean(second)) ** 2) / 2;
	const bottom = ms + me + (2 * (mj - me)) / n;
	if (!(bottom > 0)) return { iccAgreement: null, iccInterval: null, iccConsistency: null };
	const icc = (ms - me) / bottom;
	return {
		iccAgreement: icc,
		iccInterval: me > 0 ? iccInterval({ ms, me, mj, icc, n }) : null,
		iccConsistency: (ms - me) / (ms + me)
	};
}

interface MeanSquares {
	readonly ms: number;
	readonly me: number;
	readonly mj: number;
	readonly icc: number;
	readonly n: number;
}

/** McGraw & Wong (1996), table 7, with Satterthwaite’s degrees of freedom. */
function iccInterval({ ms, me, mj, icc, n }: MeanSquares): Interval {
	const a = (2 * icc) / (n * (1 - icc));
	const b = 1 + (2 * icc * (n - 1)) / (n * (1 - icc));
	const df = (a * mj + b * me) ** 2 / ((a * mj) ** 2 + (b * me) ** 2 / (n - 1));
	const upper = fQuantile(0.975, n - 1, df);
	const lower = fQuantile(0.975, df, n - 1);
	const noise = 2 * mj + (2 * n - 2 - n) * me;
	return [
		(n * (ms - upper * me)) / (upper * noise + n * ms),
		(n * (lower * ms - me)) / (noise + n * lower * ms)
	];
}
