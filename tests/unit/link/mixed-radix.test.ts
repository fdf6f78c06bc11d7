import { expect, test } from 'vitest';
import { packDigits, spareBase, symbolCount, unpackDigits } from '#lib/link/mixed-radix.ts';

test.each([
	[[], 0],
	[[2], 1],
	[[32], 1],
	[[33], 2],
	[[32, 32], 2],
	[[32, 32, 2], 3],
	[Array<number>(6).fill(102), 9]
])('digits of bases %j take %i symbols', (bases, count) => {
	expect(symbolCount(bases)).toBe(count);
});

test('the first digit weighs most', () => {
	expect(packDigits([1, 2, 3], [2, 4, 8])).toEqual([1, 2 * 8 + 3 + 32 - 32]);
});

test('symbols hold the number in base 32, most significant first', () => {
	expect(packDigits([0, 0], [32, 32])).toEqual([0, 0]);
	expect(packDigits([31, 30], [32, 32])).toEqual([31, 30]);
	expect(packDigits([99], [1000])).toEqual([3, 3]);
});

test('every row of digits comes back, and every other symbol holds none', () => {
	const bases = [3, 2, 4];
	const rows = Array.from({ length: 32 }, (_, symbol) => unpackDigits([symbol], bases));
	expect(rows.slice(24)).toEqual(Array(8).fill(null));
	for (const [symbol, row] of rows.slice(0, 24).entries()) {
		expect(row === null ? null : packDigits(row, bases)).toEqual([symbol]);
	}
	expect(new Set(rows.slice(0, 24).map(String)).size).toBe(24);
});

test('too many or too few symbols hold no row', () => {
	expect(unpackDigits([0, 0], [3])).toBeNull();
	expect(unpackDigits([], [3])).toBeNull();
	expect(unpackDigits([0], [])).toBeNull();
	expect(unpackDigits([], [])).toEqual([]);
});

test('the room that is left takes one more digit without one more symbol', () => {
	expect(spareBase([3])).toBe(10);
	expect(spareBase([32])).toBe(1);
	const skills = Array<number>(6).fill(102);
	expect(spareBase(skills)).toBe(31);
	expect(symbolCount([...skills, 31])).toBe(symbolCount(skills));
});
