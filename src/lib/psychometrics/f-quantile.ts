/** Lanczos’ coefficients for g = 7, as in Press et al. (2007), accurate to about 1e-15. */
const LANCZOS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7
];

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
	const shifted = x - 1;
	const base = shifted + 7.5;
	let sum = 0;
	for (const [i, coefficient] of LANCZOS.entries()) {
		sum += i === 0 ? coefficient : coefficient / (shifted + i);
	}
	return Math.log(2 * Math.PI) / 2 + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** The fraction converges within about √max(a, b) steps. */
const MOST_STEPS = 10_000;
const TINY = 1e-300;
const ENOUGH = 1e-15;

/** The regularised incomplete beta function I_x(a, b), 0 to 1: Lentz’ continued fraction (DLMF 8.17.22). */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	// the fraction converges fast only below the mean
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = Math.exp(
		logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
	);
	let c = 1;
	let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
	let value = d;
	for (let m = 1; m <= MOST_STEPS; m += 1) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / awayFromZero(1 + even * d);
		c = awayFromZero(1 + even / c);
		value *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / awayFromZero(1 + odd * d);
		c = awayFromZero(1 + odd / c);
		value *= d * c;
		if (Math.abs(d * c - 1) < ENOUGH) break;
	}
	return (front * value) / a;
}

function awayFromZero(value: number): number {
	return Math.abs(value) < TINY ? TINY : value;
}

/** Far more halvings than the bits of a number. */
const HALVINGS = 200;

/** The value below which an F-distributed number with these degrees of freedom is with probability p, 0 < p < 1. */
export function fQuantile(p: number, df1: number, df2: number): number {
	// bisection over x of the beta function, which is between 0 and 1 for every F
	let low = 0;
	let high = 1;
	for (let i = 0; i < HALVINGS; i += 1) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (incompleteBeta(middle, df1 / 2, df2 / 2) < p) low = middle;
		else high = middle;
	}
	const x = (low + high) / 2;
	return (df2 * x) / (df1 * (1 - x));
}
