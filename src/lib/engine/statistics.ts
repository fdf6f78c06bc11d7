/** Beyond this value, the continued fraction is more accurate than the rational form. */
const HART_LIMIT = 7.07106781186547;
const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/** The standard normal density φ(z). */
export function normalDensity(z: number): number {
	return Math.exp((-z * z) / 2) / SQRT_TWO_PI;
}

/**
 * The standard normal distribution function Φ(z), 0 to 1, accurate to about 1e-15.
 *
 * Method: Hart (1968), algorithm 5666, as arranged by West (2005), "Better approximations to cumulative normal
 * functions". ±Infinity give 0 and 1.
 */
export function normalCdf(z: number): number {
	const size = Math.abs(z);
	const lower = size > 38 ? 0 : Math.exp((-size * size) / 2) * tailRatio(size);
	return z > 0 ? 1 - lower : lower;
}

/** The lower tail at −x, divided by exp(−x²/2). The polynomials are written out for speed. */
function tailRatio(x: number): number {
	if (x >= HART_LIMIT) {
		return 1 / ((x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) * SQRT_TWO_PI);
	}
	let top = 0.0352624965998911;
	top = top * x + 0.700383064443688;
	top = top * x + 6.37396220353165;
	top = top * x + 33.912866078383;
	top = top * x + 112.079291497871;
	top = top * x + 221.213596169931;
	top = top * x + 220.206867912376;
	let bottom = 0.0883883476483184;
	bottom = bottom * x + 1.75566716318264;
	bottom = bottom * x + 16.064177579207;
	bottom = bottom * x + 86.7807322029461;
	bottom = bottom * x + 296.564248779674;
	bottom = bottom * x + 637.333633378831;
	bottom = bottom * x + 793.826512519948;
	bottom = bottom * x + 440.413735824752;
	return top / bottom;
}

/**
 * P(χ² > x) with `df` degrees of freedom (a whole number), 0 to 1.
 *
 * Closed forms for whole df: Abramowitz & Stegun (1964), 26.4.4 (odd) and 26.4.5 (even). Without degrees of
 * freedom, or if x is at most 0, it is 1: no evidence against the hypothesis.
 */
export function chiSquareTail(x: number, df: number): number {
	if (df < 1 || !(x > 0)) return 1;
	const isOdd = df % 2 === 1;
	let term = Math.exp(-x / 2);
	if (isOdd) term *= Math.sqrt((2 * x) / Math.PI);
	let sum = isOdd ? 2 * normalCdf(-Math.sqrt(x)) : 0;
	// the terms are x^(j/2) over the double factorial of j, in steps of two
	for (let k = isOdd ? 1 : 0; k < df - 1; k += 2) {
		sum += term;
		term *= x / (k + 2);
	}
	return Math.min(1, sum);
}

/** Far more precise than any printed figure, and reached in about 45 halvings. */
const NEAR = 1e-12;

/**
 * The two-sided 95 % limit of Student's t with `df` degrees of freedom (a whole number from 1): P(|T| ≤ limit) =
 * 0.95. Accurate to about 1e-11; 12.706 for 1, falling towards 1.960.
 */
export function tLimit(df: number): number {
	// the normal limit is below all of them, and that of df = 1 is the largest
	let low = 1.9599;
	let high = 12.7063;
	while (high - low > NEAR) {
		const middle = (low + high) / 2;
		if (withinT(middle, df) < 0.95) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** P(|T| ≤ t) in closed form: Abramowitz & Stegun (1964), 26.7.3 (odd df) and 26.7.4 (even df). */
function withinT(t: number, df: number): number {
	const angle = Math.atan(t / Math.sqrt(df));
	const cosSquared = df / (df + t * t);
	const isOdd = df % 2 === 1;
	let term = isOdd ? Math.cos(angle) : 1;
	let sum = 0;
	// the terms are cos^(j) times double factorials, in steps of two
	for (let j = isOdd ? 1 : 0; j <= df - 2; j += 2) {
		sum += term;
		term *= (cosSquared * (j + 1)) / (j + 2);
	}
	const share = Math.sin(angle) * sum;
	return isOdd ? (2 / Math.PI) * (angle + share) : share;
}
