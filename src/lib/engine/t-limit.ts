/** So near is far beyond what is printed, and reached in some 45 halvings. */
const NEAR = 1e-12;

/**
 * The two-sided 95 % limit of Student's t with `df` degrees of freedom (a whole number from 1):
 * P(|T| ≤ limit) = 0.95. Right to about 1e-11; 12.706 for 1, falling towards 1.960.
 */
export function tLimit(df: number): number {
	// the normal limit lies below every one, that of df = 1 above every other
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
