import { productSum } from './moments.ts';

/** A function of several parameters; writes its gradient into the second argument. */
export type Smooth = (at: readonly number[], gradient: number[]) => number;

export interface Minimum {
	readonly at: readonly number[];
	readonly value: number;
	/** Whether the gradient is near 0, or no smaller value can be told apart. */
	readonly isSettled: boolean;
}

export interface Patience {
	/** The largest component of the gradient that counts as 0. */
	readonly tolerance?: number;
	readonly mostSteps?: number;
}

/** The share of the promised decrease that a step must bring (Armijo). */
const SUFFICIENT = 1e-4;
const SMALLEST_STEP = 1e-14;

/**
 * A minimum of a smooth function near the start, by the method of Broyden, Fletcher, Goldfarb and Shanno with a
 * backtracking search along each direction (Nocedal & Wright 2006, chapters 3 and 6).
 */
export function minimise(
	f: Smooth,
	start: readonly number[],
	{ tolerance = 1e-9, mostSteps = 500 }: Patience = {}
): Minimum {
	const size = start.length;
	let at = [...start];
	let gradient = new Array<number>(size).fill(0);
	let value = f(at, gradient);
	let inverse = identity(size);
	for (let step = 0; step < mostSteps; step += 1) {
		if (largest(gradient) < tolerance) return { at, value, isSettled: true };
		let direction = inverse.map((row) => -productSum(row, gradient));
		let slope = productSum(direction, gradient);
		if (!(slope < 0)) {
			inverse = identity(size);
			direction = gradient.map((one) => -one);
			slope = productSum(direction, gradient);
		}
		const next = search(f, { at, value, direction, slope });
		// the function cannot be told apart any further by its rounded values
		if (next === null || next.value >= value) {
			return { at, value, isSettled: largest(gradient) < Math.sqrt(tolerance) };
		}
		inverse = updated(inverse, minus(next.at, at), minus(next.gradient, gradient), step === 0);
		({ at, value, gradient } = next);
	}
	return { at, value, isSettled: false };
}

interface Line {
	readonly at: readonly number[];
	readonly value: number;
	readonly direction: readonly number[];
	readonly slope: number;
}

function search(f: Smooth, { at, value, direction, slope }: Line) {
	for (let length = 1; length > SMALLEST_STEP; length /= 2) {
		const there = at.map((one, i) => one + length * (direction[i] ?? 0));
		const gradient = new Array<number>(at.length).fill(0);
		const found = f(there, gradient);
		if (Number.isFinite(found) && found <= value + SUFFICIENT * length * slope) {
			return { at: there, value: found, gradient };
		}
	}
	return null;
}

/** The inverse Hessian after a step s with a change y of the gradient. */
function updated(
	inverse: readonly (readonly number[])[],
	s: readonly number[],
	y: readonly number[],
	isFirst: boolean
): number[][] {
	const curvature = productSum(s, y);
	if (!(curvature > 0)) return inverse.map((row) => [...row]);
	// the first guess has the scale of the function (Nocedal & Wright 6.20)
	const scale = isFirst ? curvature / productSum(y, y) : 1;
	const before = isFirst ? identity(s.length).map((row) => row.map((one) => one * scale)) : inverse;
	const hy = before.map((row) => productSum(row, y));
	const weight = (1 + productSum(y, hy) / curvature) / curvature;
	return before.map((row, i) =>
		row.map((one, j) => {
			const [si, sj] = [s[i] ?? 0, s[j] ?? 0];
			return one + weight * si * sj - ((hy[i] ?? 0) * sj + si * (hy[j] ?? 0)) / curvature;
		})
	);
}

function identity(size: number): number[][] {
	return Array.from({ length: size }, (_, i) =>
		Array.from({ length: size }, (__, j) => (i === j ? 1 : 0))
	);
}

function minus(a: readonly number[], b: readonly number[]): number[] {
	return a.map((one, i) => one - (b[i] ?? 0));
}

function largest(values: readonly number[]): number {
	return values.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}
