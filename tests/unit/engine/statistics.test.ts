import { describe, expect, test } from 'vitest';
import { chiSquareTail, normalCdf, tLimit } from '#lib/engine/statistics.ts';

describe('normalCdf', () => {
	// from the complementary error function of the C library
	test.each([
		[-8.5, 9.479534822203355e-18],
		[-7.2, 3.0106279811174455e-13],
		[-7, 1.279812543885835e-12],
		[-3, 0.0013498980316300957],
		[-1.28, 0.10027256795444212],
		[-0.5, 0.3085375387259869],
		[0, 0.5],
		[0.5, 0.6914624612740131],
		[1.959963984540054, 0.975],
		[5, 0.9999997133484281],
		[7.5, 0.9999999999999681]
	])('Φ(%d) is %d to eight digits and to 1e-15', (z, wanted) => {
		expect(Math.abs(normalCdf(z) - wanted)).toBeLessThan(1e-15);
		expect(normalCdf(z) / wanted).toBeCloseTo(1, 7);
	});

	test('the ends are 0 and 1', () => {
		expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
		expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1]);
	});

	test('the two sides sum to one and the rise is steady over the seam of the two methods', () => {
		const steps = Array.from({ length: 200 }, (_, k) => -9 + k * 0.02);
		for (const z of steps) {
			expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 15);
			expect(normalCdf(z + 0.02)).toBeGreaterThan(normalCdf(z));
		}
	});
});

describe('chiSquareTail', () => {
	// critical values from the tables
	test.each([
		[3.841458820694124, 1, 0.05],
		[5.991464547107979, 2, 0.05],
		[7.814727903251178, 3, 0.05],
		[9.487729036781154, 4, 0.05],
		[11.070497693516351, 5, 0.05],
		[16.811893829770927, 6, 0.01],
		[16.918977604620448, 9, 0.05],
		[18.307038053275146, 10, 0.05]
	])('P(χ² > %d) with %d degrees of freedom is %d', (x, df, wanted) => {
		expect(chiSquareTail(x, df)).toBeCloseTo(wanted, 13);
	});

	test('without degrees of freedom or without a distance nothing speaks against the hypothesis', () => {
		expect(chiSquareTail(5, 0)).toBe(1);
		expect(chiSquareTail(0, 3)).toBe(1);
		expect(chiSquareTail(-1, 4)).toBe(1);
	});

	test('it stays inside 0 and 1 at the ends', () => {
		for (const df of [1, 2, 3, 4, 7, 8]) {
			expect(chiSquareTail(1e-300, df)).toBeLessThanOrEqual(1);
			expect(chiSquareTail(1e-300, df)).toBeCloseTo(1, 12);
			expect(chiSquareTail(1e6, df)).toBe(0);
		}
	});
});

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
