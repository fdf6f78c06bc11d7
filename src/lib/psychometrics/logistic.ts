/** The logistic function 1/(1 + exp(−x)), 0 to 1. */
function logistic(x: number): number {
	return 1 / (1 + Math.exp(-x));
}

/** The logistic of the upper minus that of the lower value, without loss in either tail. */
export function logisticBetween(lower: number, upper: number): number {
	return lower > 0 ? logistic(-lower) - logistic(-upper) : logistic(upper) - logistic(lower);
}

/** The slope of the logistic function, 0 to 0.25; 0 at ±∞. */
export function logisticSlope(x: number): number {
	if (!Number.isFinite(x)) return 0;
	const share = logistic(-Math.abs(x));
	return share * (1 - share);
}
