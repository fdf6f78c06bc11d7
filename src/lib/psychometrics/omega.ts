import { chiSquareTail } from '#lib/engine/statistics.ts';
import { minimise } from './minimise.ts';

/** A model of one common factor behind the items of a skill. */
export interface OneFactor {
	/** McDonald’s omega total: the share of the sum’s variance that the factor explains, 0 to 1. */
	readonly omega: number;
	readonly loadings: readonly number[];
	/** The variance of each item that the factor does not explain. */
	readonly residuals: readonly number[];
	/** How well one factor fits; null with three items, which one factor always fits. */
	readonly fit: Fit | null;
}

export interface Fit {
	readonly chiSquare: number;
	readonly df: number;
	readonly p: number;
	/** Comparative fit index, 0 to 1: near 1 is good. */
	readonly cfi: number;
	/** Root mean square error of approximation: near 0 is good, above .10 is poor. */
	readonly rmsea: number;
	/** Standardised root mean square residual. */
	readonly srmr: number;
}

/** Below this share of an item’s variance, the estimate has run into the border (Heywood case). */
const SMALLEST_RESIDUAL = 1e-4;

/**
 * Omega from one factor, fitted to the covariances (divided by n − 1) by maximum likelihood: minimises
 * ln|Σ| + tr(SΣ⁻¹) with Σ = λλ′ + Θ. omega = (Σλ)²/((Σλ)² + Σθ) (McDonald 1999). χ² and indices as in Jöreskog (1969)
 * and Hu & Bentler (1999), with n people.
 *
 * Null with fewer than three items, if an item does not vary, or if the estimate does not settle inside its bounds.
 */
export function omegaOf(covariances: readonly (readonly number[])[], n: number): OneFactor | null {
	const k = covariances.length;
	const variances = covariances.map((row, i) => row[i] ?? 0);
	if (k < 3 || variances.some((one) => !(one > 0))) return null;
	// items are fitted at variance 1, which does not change the minimum and keeps steps comparable
	const deviations = variances.map(Math.sqrt);
	const correlations = covariances.map((row, i) =>
		row.map((one, j) => one / ((deviations[i] ?? 1) * (deviations[j] ?? 1)))
	);
	const misfit = misfitTo(correlations);
	const start = [...new Array<number>(k).fill(0.6), ...new Array<number>(k).fill(Math.log(0.64))];
	const { at, value, isSettled } = minimise(misfit, start, { tolerance: 1e-10 });
	const sign = at.slice(0, k).reduce((sum, one) => sum + one, 0) < 0 ? -1 : 1;
	const standardised = at.slice(0, k).map((one) => sign * one);
	const uniqueness = at.slice(k).map(Math.exp);
	if (!isSettled || uniqueness.some((one) => one < SMALLEST_RESIDUAL)) return null;
	// maximum likelihood divides by n, not n − 1
	const scale = (n - 1) / n;
	const loadings = standardised.map((one, i) => one * (deviations[i] ?? 1) * Math.sqrt(scale));
	const residuals = uniqueness.map((one, i) => one * (variances[i] ?? 1) * scale);
	const common = loadings.reduce((sum, one) => sum + one, 0) ** 2;
	const own = residuals.reduce((sum, one) => sum + one, 0);
	const logDeterminant = logDeterminantOf(correlations);
	return {
		omega: common / (common + own),
		loadings,
		residuals,
		fit:
			k < 4
				? null
				: fitOf({
						n,
						k,
						chiSquare: n * (value - logDeterminant - k),
						independence: -n * logDeterminant,
						srmr: residualOf(correlations, standardised, uniqueness)
					})
	};
}

/** ln|Σ| + tr(SΣ⁻¹) over loadings and the logarithms of residuals, with the inverse by Sherman and Morrison. */
function misfitTo(s: readonly (readonly number[])[]) {
	const k = s.length;
	return (at: readonly number[], gradient: number[]): number => {
		const loading = (i: number) => at[i] ?? 0;
		const theta = Array.from({ length: k }, (_, i) => Math.exp(at[k + i] ?? 0));
		const scaled = theta.map((one, i) => loading(i) / one);
		const strength = 1 + scaled.reduce((sum, one, i) => sum + one * loading(i), 0);
		// Σ⁻¹λ = Θ⁻¹λ/(1 + λ′Θ⁻¹λ)
		const pull = scaled.map((one) => one / strength);
		const s_pull = s.map((row) => row.reduce((sum, one, j) => sum + one * (scaled[j] ?? 0), 0));
		const explained = s_pull.reduce((sum, one, i) => sum + one * (pull[i] ?? 0), 0);
		let value = Math.log(strength) - explained;
		for (let i = 0; i < k; i += 1) {
			const one = theta[i] ?? 1;
			value += Math.log(one) + (s[i]?.[i] ?? 0) / one;
			// gradient: 2(Σ⁻¹ − Σ⁻¹SΣ⁻¹)λ, and the diagonal of the same matrix for θ
			const inverseS = (s_pull[i] ?? 0) / one - (scaled[i] ?? 0) * explained;
			gradient[i] = 2 * ((pull[i] ?? 0) - inverseS / strength);
			const precision = 1 / one - (scaled[i] ?? 0) * (pull[i] ?? 0);
			const spread =
				(s[i]?.[i] ?? 0) / (one * one) -
				(2 * (s_pull[i] ?? 0) * (pull[i] ?? 0)) / one +
				(pull[i] ?? 0) * (scaled[i] ?? 0) * explained;
			gradient[k + i] = (precision - spread) * one;
		}
		return value;
	};
}

interface Measures {
	readonly n: number;
	readonly k: number;
	readonly chiSquare: number;
	/** χ² of the model in which no items go together. */
	readonly independence: number;
	readonly srmr: number;
}

function fitOf({ n, k, chiSquare, independence, srmr }: Measures): Fit {
	const df = (k * (k - 3)) / 2;
	const excess = Math.max(0, chiSquare - df);
	const worst = Math.max(independence - (k * (k - 1)) / 2, excess);
	return {
		chiSquare: Math.max(0, chiSquare),
		df,
		p: chiSquareTail(chiSquare, df),
		cfi: worst > 0 ? 1 - excess / worst : 1,
		rmsea: Math.sqrt(excess / (df * n)),
		srmr
	};
}

function residualOf(
	correlations: readonly (readonly number[])[],
	loadings: readonly number[],
	uniqueness: readonly number[]
): number {
	let sum = 0;
	for (const [i, row] of correlations.entries()) {
		for (let j = 0; j <= i; j += 1) {
			const own = i === j ? (uniqueness[i] ?? 0) : 0;
			sum += ((row[j] ?? 0) - (loadings[i] ?? 0) * (loadings[j] ?? 0) - own) ** 2;
		}
	}
	const k = correlations.length;
	return Math.sqrt(sum / ((k * (k + 1)) / 2));
}

/** ln of the determinant of a positive definite matrix, by Cholesky’s decomposition; −∞ if it is singular. */
function logDeterminantOf(matrix: readonly (readonly number[])[]): number {
	const lower: number[][] = [];
	let sum = 0;
	for (const [i, row] of matrix.entries()) {
		const own: number[] = [];
		for (let j = 0; j <= i; j += 1) {
			const other = j === i ? own : (lower[j] ?? []);
			let rest = row[j] ?? 0;
			for (let m = 0; m < j; m += 1) rest -= (own[m] ?? 0) * (other[m] ?? 0);
			if (j < i) own.push(rest / (other[j] ?? 1));
			else if (rest > 0) own.push(Math.sqrt(rest));
			else return -Infinity;
		}
		sum += 2 * Math.log(own[i] ?? 1);
		lower.push(own);
	}
	return sum;
}
