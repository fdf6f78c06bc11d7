import { expect, test } from 'vitest';
import { tLimit } from '#lib/engine/t-limit.ts';

// from the tables (NIST/SEMATECH, 1.3.6.7.2), and for 1 and 2 from the closed forms
test.each([
	[1, Math.tan(0.475 * Math.PI), 9],
	[2, 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 9],
	[3, 3.182, 3],
	[4, 2.776, 3],
	[9, 2.262, 3],
	[10, 2.228, 3],
	[29, 2.045, 3],
	[30, 2.042, 3],
	[100, 1.984, 3],
	[9999, 1.9602, 4]
])('with %d degrees of freedom 95 %% lie within %d', (df, wanted, digits) => {
	expect(tLimit(df)).toBeCloseTo(wanted, digits);
});

test('more degrees of freedom always lower the limit', () => {
	for (let df = 1; df < 200; df += 1) expect(tLimit(df + 1)).toBeLessThan(tLimit(df));
});
