/**
 * Parts rounded to a number of decimals so that they add up to their rounded total, as a reader would
 * check with pen and paper. Each is at most one unit of the last decimal away from its value: the
 * units that plain rounding down leaves over go to the parts that lost most (largest remainder).
 * `total` is the sum that must come out, itself rounded already; by default that of the parts. One that
 * is too far from theirs to be shared out leaves the parts rounded as well as they can be.
 */
export function roundParts(
	values: readonly number[],
	digits: number,
	total: number = roundTo(
		values.reduce((sum, value) => sum + value, 0),
		digits
	)
): number[] {
	const unit = 10 ** digits;
	const down = values.map((value) => Math.floor(value * unit));
	const left = Math.round(total * unit) - down.reduce((sum, value) => sum + value, 0);
	const order = values
		.map((value, index) => ({ index, lost: value * unit - (down[index] ?? 0) }))
		.sort((a, b) => b.lost - a.lost || a.index - b.index);
	const raised = new Set(order.slice(0, Math.max(0, left)).map(({ index }) => index));
	return down.map((value, index) => (value + (raised.has(index) ? 1 : 0)) / unit || 0);
}

/** Half away from zero, as `points` does. */
export function roundTo(value: number, digits: number): number {
	const unit = 10 ** digits;
	return (Math.sign(value) * Math.round(Math.abs(value) * unit)) / unit || 0;
}
