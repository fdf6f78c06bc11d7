import { logisticBetween, logisticSlope } from '../logistic.ts';
import { minimise } from '../minimise.ts';
import { categoryChances, GRID, WEIGHTS, type GradedItem } from './graded-response.ts';

export interface Calibration {
	readonly items: readonly GradedItem[];
	readonly logLikelihood: number;
	readonly rounds: number;
	readonly isSettled: boolean;
}

export interface CalibrationSettings {
	/**
	 * A lognormal prior on the discriminations, which keeps small samples from extremes; null for none. The default
	 * has the centre 1.4 and the spread .4 of the logarithm.
	 */
	readonly prior?: { readonly logMean: number; readonly logSd: number } | null;
	readonly mostRounds?: number;
	/** Called after each round with the largest change, so that a long calibration can show where it is. */
	readonly onRound?: (round: number, change: number) => void;
}

const PRIOR = { logMean: Math.log(1.4), logSd: 0.4 };
/** Change of a parameter below which the estimate has settled. */
const SETTLED = 1e-5;
const START_SLOPE = 1.2;

/**
 * Calibrates the graded response model by marginal maximum likelihood: expectation and maximisation over a normal
 * trait (Bock & Aitkin 1981). Rows are people, columns items, values categories from 0 without gaps, −1 for a missing
 * answer. Throws if a column has fewer than two categories or a gap between them: merge empty categories first.
 */
export function calibrate(
	rows: readonly (readonly number[])[],
	{ prior = PRIOR, mostRounds = 500, onRound }: CalibrationSettings = {}
): Calibration {
	const patterns = patternsOf(rows);
	const sizes = categoriesOf(rows);
	let parameters = sizes.map((size, i) => startOf(rows, i, size));
	let rounds = 0;
	let isSettled = false;
	for (let round = 1; round <= mostRounds; round += 1) {
		const { counts } = expect(patterns, sizes, parameters.map(itemOf));
		const next = parameters.map(
			(start, i) =>
				minimise((at, gradient) => misfit(counts[i] ?? [], prior, at, gradient), start, {
					tolerance: 1e-8
				}).at
		);
		const change = largestChange(parameters.map(itemOf), next.map(itemOf));
		parameters = next.map((one) => [...one]);
		onRound?.(round, change);
		rounds = round;
		isSettled = change < SETTLED;
		if (isSettled) break;
	}
	const items = parameters.map(itemOf);
	return { items, logLikelihood: expect(patterns, sizes, items).logLikelihood, rounds, isSettled };
}

interface Pattern {
	readonly answers: readonly number[];
	readonly count: number;
}

function patternsOf(rows: readonly (readonly number[])[]): Pattern[] {
	const found = new Map<string, { answers: readonly number[]; count: number }>();
	for (const answers of rows) {
		const key = answers.join(' ');
		const known = found.get(key);
		if (known) known.count += 1;
		else found.set(key, { answers, count: 1 });
	}
	return [...found.values()];
}

function categoriesOf(rows: readonly (readonly number[])[]): number[] {
	return (rows[0] ?? []).map((_, i) => {
		const seen = new Set(rows.map((row) => row[i] ?? -1).filter((one) => one >= 0));
		const size = Math.max(...seen) + 1;
		if (seen.size < 2 || seen.size !== size) {
			throw new Error(`Column ${i} needs two or more categories without a gap.`);
		}
		return size;
	});
}

/** ln a, the first threshold, and the logarithms of the distances between thresholds. */
function startOf(rows: readonly (readonly number[])[], i: number, size: number): number[] {
	const answers = rows.map((row) => row[i] ?? -1).filter((one) => one >= 0);
	const cuts = Array.from({ length: size - 1 }, (_, k) => {
		const below = answers.filter((one) => one <= k).length / answers.length;
		return Math.log(below / (1 - below)) / START_SLOPE;
	});
	return [
		Math.log(START_SLOPE),
		...cuts.map((cut, k) => (k === 0 ? cut : Math.log(cut - (cuts[k - 1] ?? 0))))
	];
}

function itemOf([logA = 0, first = 0, ...distances]: readonly number[]): GradedItem {
	const b = [first];
	for (const distance of distances) b.push((b.at(-1) ?? 0) + Math.exp(distance));
	return { a: Math.exp(logA), b };
}

/** Expected numbers of people by item, category and grid point. */
function expect(
	patterns: readonly Pattern[],
	sizes: readonly number[],
	items: readonly GradedItem[]
) {
	const tables = items.map((item) => GRID.map((theta) => categoryChances(item, theta)));
	const counts = sizes.map((size) => Array.from({ length: size }, () => GRID.map(() => 0)));
	let logLikelihood = 0;
	const posterior = new Array<number>(GRID.length).fill(0);
	for (const { answers, count } of patterns) {
		let sum = 0;
		for (let q = 0; q < GRID.length; q += 1) {
			let weight = WEIGHTS[q] ?? 0;
			for (let i = 0; i < answers.length; i += 1) {
				const answer = answers[i] ?? -1;
				if (answer >= 0) weight *= tables[i]?.[q]?.[answer] ?? 0;
			}
			posterior[q] = weight;
			sum += weight;
		}
		logLikelihood += count * Math.log(sum);
		for (let i = 0; i < answers.length; i += 1) {
			const own = counts[i]?.[answers[i] ?? -1];
			if (own === undefined) continue;
			for (let q = 0; q < own.length; q += 1) {
				own[q] = (own[q] ?? 0) + (count * (posterior[q] ?? 0)) / sum;
			}
		}
	}
	return { counts, logLikelihood };
}

/** The negative expected log-likelihood of one item divided by its people, with the prior, and its gradient. */
function misfit(
	counts: readonly (readonly number[])[],
	prior: { readonly logMean: number; readonly logSd: number } | null,
	at: readonly number[],
	gradient: number[]
): number {
	const { a, b } = itemOf(at);
	const cuts = b.length;
	const byCut = new Array<number>(cuts).fill(0);
	gradient.fill(0);
	let value = 0;
	let people = 0;
	let bySlope = 0;
	for (let q = 0; q < GRID.length; q += 1) {
		const theta = GRID[q] ?? 0;
		for (let k = 0; k <= cuts; k += 1) {
			const count = counts[k]?.[q] ?? 0;
			if (count === 0) continue;
			people += count;
			const upper = k === 0 ? Infinity : a * (theta - (b[k - 1] ?? 0));
			const lower = k === cuts ? -Infinity : a * (theta - (b[k] ?? 0));
			const chance = Math.max(logisticBetween(lower, upper), Number.MIN_VALUE);
			value -= count * Math.log(chance);
			const high = (count * logisticSlope(upper)) / chance;
			const low = (count * logisticSlope(lower)) / chance;
			if (k > 0) {
				bySlope -= high * (theta - (b[k - 1] ?? 0));
				byCut[k - 1] = (byCut[k - 1] ?? 0) + high * a;
			}
			if (k < cuts) {
				bySlope += low * (theta - (b[k] ?? 0));
				byCut[k] = (byCut[k] ?? 0) - low * a;
			}
		}
	}
	gradient[0] = bySlope * a;
	let later = 0;
	for (let k = cuts - 1; k >= 0; k -= 1) {
		later += byCut[k] ?? 0;
		gradient[k + 1] = later * (k === 0 ? 1 : Math.exp(at[k + 1] ?? 0));
	}
	if (prior !== null) {
		const distance = ((at[0] ?? 0) - prior.logMean) / prior.logSd;
		value += (distance * distance) / 2;
		gradient[0] += distance / prior.logSd;
	}
	for (let i = 0; i < gradient.length; i += 1) gradient[i] = (gradient[i] ?? 0) / people;
	return value / people;
}

function largestChange(before: readonly GradedItem[], after: readonly GradedItem[]): number {
	return Math.max(
		...before.flatMap(({ a, b }, i) => [
			Math.abs(a - (after[i]?.a ?? 0)),
			...b.map((one, k) => Math.abs(one - (after[i]?.b[k] ?? 0)))
		])
	);
}
