import { fQuantile } from './f-quantile.ts';
import type { Interval } from './moments.ts';

/**
 * Cronbach’s alpha from the covariances of the items: k/(k − 1)·(1 − Σ variances/variance of the sum). A lower bound
 * of reliability if the errors of the items are independent; 1 at most, and below 0 if items contradict each other.
 * Null with fewer than two items, or if the sum does not vary.
 */
export function alphaOf(covariances: readonly (readonly number[])[]): number | null {
	const k = covariances.length;
	const total = sumOf(covariances.map(sumOf));
	if (k < 2 || !(total > 0)) return null;
	const own = sumOf(covariances.map((row, i) => row[i] ?? 0));
	return (k / (k - 1)) * (1 - own / total);
}

/** Alpha if every item had the same variance: k·r̄/(1 + (k − 1)·r̄) with the mean correlation. */
export function standardisedAlpha(covariances: readonly (readonly number[])[]): number | null {
	const deviations = covariances.map((row, i) => Math.sqrt(row[i] ?? 0));
	if (deviations.some((one) => !(one > 0))) return null;
	return alphaOf(
		covariances.map((row, i) =>
			row.map((one, j) => one / ((deviations[i] ?? 1) * (deviations[j] ?? 1)))
		)
	);
}

/**
 * The 95 % interval of alpha from n people and k items: 1 − (1 − α)·F of (n − 1, (n − 1)(k − 1)) degrees of freedom
 * (Feldt, Woodruff & Salih 1987).
 */
export function feldtInterval(alpha: number, n: number, k: number): Interval {
	const df1 = n - 1;
	const df2 = (n - 1) * (k - 1);
	return [
		1 - (1 - alpha) * fQuantile(0.975, df1, df2),
		1 - (1 - alpha) * fQuantile(0.025, df1, df2)
	];
}

/** How many items like these a skill needs for a reliability of `wanted01` (Spearman and Brown). */
export function itemsFor(wanted01: number, alpha: number, k: number): number | null {
	return alpha > 0 ? (k * wanted01 * (1 - alpha)) / (alpha * (1 - wanted01)) : null;
}

function sumOf(values: readonly number[]): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
