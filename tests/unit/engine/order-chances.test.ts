import { describe, expect, test } from 'vitest';
import { chanceOfOrder, chanceOfSet, gridOf } from '#lib/engine/order-chances.ts';
import type { Belief } from '#lib/engine/order-chances.ts';
import { choose } from '#lib/engine/profile.ts';
import { normalCdf } from '#lib/engine/statistics.ts';
import { createDice } from '#lib/simulation/dice.ts';

const SIX: Belief[] = [
	{ mean: 71, sd: 7 },
	{ mean: 64, sd: 9 },
	{ mean: 60, sd: 7.5 },
	{ mean: 58, sd: 12 },
	{ mean: 44, sd: 8 },
	{ mean: 30, sd: 6 }
];

describe('chanceOfSet', () => {
	test('of one in two is the closed form Φ(Δ/√(sd² + sd²))', () => {
		const grid = gridOf([
			{ mean: 60, sd: 3 },
			{ mean: 55, sd: 4 }
		]);
		expect(chanceOfSet(grid, [0])).toBeCloseTo(normalCdf(1), 12);
		expect(chanceOfSet(grid, [1])).toBeCloseTo(1 - normalCdf(1), 12);
	});

	test('is shared equally by equal beliefs', () => {
		const grid = gridOf(Array.from({ length: 6 }, () => ({ mean: 50, sd: 8 })));
		expect(chanceOfSet(grid, [4])).toBeCloseTo(1 / 6, 12);
		expect(chanceOfSet(grid, [0, 2, 5])).toBeCloseTo(1 / 20, 12);
	});

	test('sums to 1 over all sets of one size', () => {
		const grid = gridOf(SIX);
		for (const size of [1, 2, 3, 5]) {
			const sets = choose([0, 1, 2, 3, 4, 5], size);
			expect(sets.reduce((sum, set) => sum + chanceOfSet(grid, set), 0)).toBeCloseTo(1, 10);
		}
	});
});

describe('chanceOfOrder', () => {
	test('is shared equally by equal beliefs', () => {
		const grid = gridOf(Array.from({ length: 6 }, () => ({ mean: 50, sd: 8 })));
		expect(chanceOfOrder(grid, [3, 1, 5])).toBeCloseTo(1 / 120, 6);
	});

	test('sums over the orders of a set to the chance of the set', () => {
		const grid = gridOf(SIX);
		const orders = [
			[0, 1, 3],
			[0, 3, 1],
			[1, 0, 3],
			[1, 3, 0],
			[3, 0, 1],
			[3, 1, 0]
		];
		const sum = orders.reduce((total, order) => total + chanceOfOrder(grid, order), 0);
		expect(sum).toBeCloseTo(chanceOfSet(grid, [0, 1, 3]), 6);
	});

	test('of one is the chance of that one, and of none is certain', () => {
		const grid = gridOf(SIX);
		expect(chanceOfOrder(grid, [1])).toBe(chanceOfSet(grid, [1]));
		expect(chanceOfOrder(grid, [])).toBe(1);
	});
});

test('agrees with a million drawn orders', () => {
	const dice = createDice(7);
	const draws = 1_000_000;
	const count = { first: 0, set: 0, order: 0 };
	for (let n = 0; n < draws; n += 1) {
		const drawn = SIX.map(({ mean, sd }) => mean + sd * dice.normal());
		const ranked = drawn.map((_, b) => b).sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0));
		const top = ranked.slice(0, 3);
		if (top[0] === 0) count.first += 1;
		if ([0, 1, 2].every((b) => top.includes(b))) count.set += 1;
		if (top.join() === '0,1,2') count.order += 1;
	}
	const grid = gridOf(SIX);
	// four standard errors of a drawn share
	expect(Math.abs(chanceOfSet(grid, [0]) - count.first / draws)).toBeLessThan(0.002);
	expect(Math.abs(chanceOfSet(grid, [0, 1, 2]) - count.set / draws)).toBeLessThan(0.002);
	expect(Math.abs(chanceOfOrder(grid, [0, 1, 2]) - count.order / draws)).toBeLessThan(0.002);
});

test('refuses an empty list', () => {
	expect(() => gridOf([])).toThrow('at least one belief');
});
