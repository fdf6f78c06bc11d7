/** The arithmetic mean; NaN for no values. */
export function mean(values: readonly number[]): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}

/** The sample covariance, divided by n − 1; NaN for fewer than two values. */
export function covariance(a: readonly number[], b: readonly number[]): number {
	const meanA = mean(a);
	const meanB = mean(b);
	let sum = 0;
	for (let i = 0; i < a.length; i += 1) sum += ((a[i] ?? 0) - meanA) * ((b[i] ?? 0) - meanB);
	return sum / (a.length - 1);
}

/** The sample variance, divided by n − 1; NaN for fewer than two values. */
export function variance(values: readonly number[]): number {
	return covariance(values, values);
}

/** The sample standard deviation. */
export function deviation(values: readonly number[]): number {
	return Math.sqrt(variance(values));
}

/** Pearson’s correlation, −1 to 1; null if one side does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
	const spread = Math.sqrt(variance(a) * variance(b));
	return spread > 0 ? covariance(a, b) / spread : null;
}

/** The covariances of columns with each other, divided by n − 1. */
export function covarianceMatrix(columns: readonly (readonly number[])[]): number[][] {
	const centred = columns.map((column) => {
		const middle = mean(column);
		return column.map((value) => value - middle);
	});
	return centred.map((a) => centred.map((b) => productSum(a, b) / (a.length - 1)));
}

/** The sum of the products of two lists of the same length. */
export function productSum(a: readonly number[], b: readonly number[]): number {
	let sum = 0;
	for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
	return sum;
}

/** Sums by row: each person’s total over the columns. */
export function rowSums(columns: readonly (readonly number[])[]): number[] {
	const sums = new Array<number>(columns[0]?.length ?? 0).fill(0);
	for (const column of columns) {
		for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (column[i] ?? 0);
	}
	return sums;
}

/** A range that contains the true value for 95 of 100 samples. */
export type Interval = readonly [lower: number, upper: number];

/** The two-sided 95 % limit of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/** The 95 % interval of a correlation from n pairs, by Fisher’s z; null below four pairs. */
export function fisherInterval(r: number, n: number): Interval | null {
	if (n < 4) return null;
	const half = Z95 / Math.sqrt(n - 3);
	return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}

/** The 95 % interval of a share, 0 to 1: Wilson (1927). Null without people. */
export function wilsonInterval(count: number, n: number): Interval | null {
	if (n === 0) return null;
	const share01 = count / n;
	const square = (Z95 * Z95) / n;
	const middle = (share01 + square / 2) / (1 + square);
	const half = (Z95 * Math.sqrt((share01 * (1 - share01)) / n + square / (4 * n))) / (1 + square);
	return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
