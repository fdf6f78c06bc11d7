import { normalCdf, normalDensity } from './statistics.ts';

/** What is known of one quantity: a normal distribution. */
export interface Belief {
	readonly mean: number;
	/** Above 0. */
	readonly sd: number;
}

/** Points of the grid for each standard deviation of the narrowest belief, and how far it reaches beyond the means. */
const POINTS_PER_SD = 8;
const REACH = 8;

/** The densities and distributions of independent beliefs on one evenly spaced grid. */
export interface Grid {
	readonly step: number;
	/** By belief and then by point. */
	readonly density: readonly (readonly number[])[];
	readonly below: readonly (readonly number[])[];
}

/** The grid for chances of orders. Throws without beliefs. */
export function gridOf(beliefs: readonly Belief[]): Grid {
	const widest = Math.max(...beliefs.map(({ sd }) => sd));
	const step = Math.min(...beliefs.map(({ sd }) => sd)) / POINTS_PER_SD;
	const means = beliefs.map(({ mean }) => mean);
	const from = Math.min(...means) - REACH * widest;
	const to = Math.max(...means) + REACH * widest;
	if (!(to > from)) throw new Error('Chances of an order need at least one belief.');
	const points = Array.from(
		{ length: Math.ceil((to - from) / step) + 1 },
		(_, i) => from + i * step
	);
	const standardised = beliefs.map(({ mean, sd }) => points.map((x) => (x - mean) / sd));
	return {
		step,
		density: standardised.map((zs, b) => zs.map((z) => normalDensity(z) / (beliefs[b]?.sd ?? 1))),
		below: standardised.map((zs) => zs.map(normalCdf))
	};
}

/**
 * The probability that exactly these quantities are the highest, in any order:
 *
 *     Σ over a in the set of ∫ φ_a(x) · Π over the rest of the set (1 − Φ(x)) · Π outside Φ(x) dx
 *
 * where a is the lowest of the set, at x. The trapezoidal rule is exact to about 1e-12 here, because the integrand
 * is smooth and vanishes at both ends.
 */
export function chanceOfSet(grid: Grid, set: readonly number[]): number {
	const isIn = grid.below.map((_, b) => set.includes(b));
	return set.reduce((sum, lowest) => sum + integrate(grid, lowestAt(grid, isIn, lowest)), 0);
}

function lowestAt({ density, below }: Grid, isIn: readonly boolean[], lowest: number): number[] {
	return (density[lowest] ?? []).map((value, i) => {
		let product = value;
		for (let b = 0; b < below.length; b += 1) {
			if (b === lowest) continue;
			const under = below[b]?.[i] ?? 0;
			product *= isIn[b] === true ? 1 - under : under;
		}
		return product;
	});
}

/**
 * The probability that these quantities are the highest, in exactly this order, highest first: an integral inside an
 * integral, worked from the highest down. Accurate to about 1e-6.
 */
export function chanceOfOrder(grid: Grid, order: readonly number[]): number {
	const [first, ...others] = order;
	if (first === undefined) return 1;
	const last = others.pop();
	if (last === undefined) return chanceOfSet(grid, [first]);
	let above = (grid.below[first] ?? []).map((under) => 1 - under);
	for (const next of others) above = integrateFrom(grid, times(grid.density[next] ?? [], above));
	const outside = grid.below.filter((_, b) => !order.includes(b));
	return integrate(grid, outside.reduce(times, times(grid.density[last] ?? [], above)));
}

function times(one: readonly number[], other: readonly number[]): number[] {
	return one.map((value, i) => value * (other[i] ?? 0));
}

function integrate({ step }: Grid, values: readonly number[]): number {
	return step * values.reduce((sum, value) => sum + value, 0);
}

/**
 * The integral from each point to the upper end. The trapezoidal rule with Euler and Maclaurin's first correction,
 * step²/12 times the slope, because the values do not vanish at the lower limit.
 */
function integrateFrom({ step }: Grid, values: readonly number[]): number[] {
	const integrals = new Array<number>(values.length).fill(0);
	let sum = 0;
	for (let i = values.length - 1; i >= 0; i -= 1) {
		const value = values[i] ?? 0;
		const slope = ((values[i + 1] ?? 0) - (values[i - 1] ?? 0)) / (2 * step);
		integrals[i] = step * (sum + value / 2) + (step * step * slope) / 12;
		sum += value;
	}
	return integrals;
}
