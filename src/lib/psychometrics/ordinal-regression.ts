import { logisticBetween, logisticSlope } from './logistic.ts';
import { minimise } from './minimise.ts';

/** People with the same predictors and the same answer. */
export interface Cell {
	/** The chosen category, from 0. */
	readonly category: number;
	readonly predictors: readonly number[];
	readonly count: number;
}

export interface OrdinalFit {
	readonly logLikelihood: number;
	/** Change of the log-odds of a higher category for one unit of each predictor. */
	readonly slopes: readonly number[];
	readonly isSettled: boolean;
}

/**
 * Ordinal logistic regression with proportional odds (McCullagh 1980): logit P(Y ≤ k) = ζₖ − xβ, by maximum
 * likelihood. Categories that nobody chose do not count. People are grouped into cells, so the cost does not depend on
 * their number.
 */
export function ordinalRegression(cells: readonly Cell[], predictors: number): OrdinalFit {
	const counts = new Map<number, number>();
	for (const { category, count } of cells) {
		counts.set(category, (counts.get(category) ?? 0) + count);
	}
	const used = [...counts.keys()].filter((one) => (counts.get(one) ?? 0) > 0).sort((a, b) => a - b);
	const place = new Map(used.map((category, i) => [category, i]));
	const n = [...counts.values()].reduce((sum, one) => sum + one, 0);
	const cuts = used.length - 1;
	if (cuts < 1) {
		return { logLikelihood: 0, slopes: new Array<number>(predictors).fill(0), isSettled: true };
	}
	const prepared = cells
		.filter(({ count }) => count > 0)
		.map((cell) => ({ ...cell, category: place.get(cell.category) ?? 0 }));
	const { at, value, isSettled } = minimise(
		(parameters, gradient) => deviance(parameters, gradient, { cells: prepared, cuts, n }),
		[...startCuts(used, counts, n), ...new Array<number>(predictors).fill(0)],
		{ tolerance: 1e-9 }
	);
	return { logLikelihood: -value * n, slopes: at.slice(cuts), isSettled };
}

/** The first threshold, and the logarithms of the distances between them, of the model without predictors. */
function startCuts(used: readonly number[], counts: ReadonlyMap<number, number>, n: number) {
	let below = 0;
	const cuts = used.slice(0, -1).map((category) => {
		below += counts.get(category) ?? 0;
		return Math.log(below / (n - below));
	});
	return cuts.map((cut, i) => (i === 0 ? cut : Math.log(cut - (cuts[i - 1] ?? 0))));
}

interface Prepared {
	readonly cells: readonly Cell[];
	readonly cuts: number;
	readonly n: number;
}

/** The mean negative log-likelihood, and its gradient. */
function deviance(
	parameters: readonly number[],
	gradient: number[],
	{ cells, cuts, n }: Prepared
): number {
	const thresholds: number[] = [];
	for (let c = 0; c < cuts; c += 1) {
		const one = parameters[c] ?? 0;
		thresholds.push(c === 0 ? one : (thresholds[c - 1] ?? 0) + Math.exp(one));
	}
	const byCut = new Array<number>(cuts).fill(0);
	gradient.fill(0);
	let value = 0;
	for (const { category, predictors, count } of cells) {
		let eta = 0;
		for (let p = 0; p < predictors.length; p += 1) {
			eta += (predictors[p] ?? 0) * (parameters[cuts + p] ?? 0);
		}
		const upper = category < cuts ? (thresholds[category] ?? 0) - eta : Infinity;
		const lower = category > 0 ? (thresholds[category - 1] ?? 0) - eta : -Infinity;
		const share = Math.max(logisticBetween(lower, upper), Number.MIN_VALUE);
		value -= count * Math.log(share);
		const high = (count * logisticSlope(upper)) / share;
		const low = (count * logisticSlope(lower)) / share;
		if (category < cuts) byCut[category] = (byCut[category] ?? 0) - high;
		if (category > 0) byCut[category - 1] = (byCut[category - 1] ?? 0) + low;
		for (let p = 0; p < predictors.length; p += 1) {
			gradient[cuts + p] = (gradient[cuts + p] ?? 0) + (high - low) * (predictors[p] ?? 0);
		}
	}
	// a threshold is the first one plus all distances up to it
	let later = 0;
	for (let c = cuts - 1; c >= 0; c -= 1) {
		later += byCut[c] ?? 0;
		gradient[c] = later * (c === 0 ? 1 : Math.exp(parameters[c] ?? 0));
	}
	for (let i = 0; i < gradient.length; i += 1) gradient[i] = (gradient[i] ?? 0) / n;
	return value / n;
}
