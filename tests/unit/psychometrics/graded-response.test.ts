import { expect, test } from 'vitest';
import { calibrate } from '#lib/psychometrics/grm/calibrate.ts';
import {
	categoryChances,
	estimateTrait,
	information,
	sumScoreTable,
	type GradedItem
} from '#lib/psychometrics/grm/graded-response.ts';
import { createDice } from '#lib/simulation/dice.ts';

const ITEMS: readonly GradedItem[] = [
	{ a: 1.2, b: [-1.5, -0.2, 0.9] },
	{ a: 0.8, b: [-0.6, 1.1] },
	{ a: 2, b: [-1, 0, 0.5, 1.4] },
	{ a: 1.6, b: [0.2] },
	{ a: 1.1, b: [-2, -0.4, 1.2] }
];

function answer(dice: ReturnType<typeof createDice>, item: GradedItem, theta: number): number {
	let left = dice.uniform();
	return categoryChances(item, theta).findIndex((chance) => (left -= chance) < 0);
}

test('the chances of all categories sum to 1', () => {
	for (const item of ITEMS) {
		for (const theta of [-3, 0, 0.7, 4]) {
			const sum = categoryChances(item, theta).reduce((total, one) => total + one, 0);
			expect(sum).toBeCloseTo(1, 12);
		}
	}
});

test('information is the expected curvature of the log-likelihood', () => {
	const step = 1e-4;
	for (const item of ITEMS) {
		const at = (theta: number) => categoryChances(item, theta);
		const expected = at(0.3).reduce((sum, chance, k) => {
			const slope = ((at(0.3 + step)[k] ?? 0) - (at(0.3 - step)[k] ?? 0)) / (2 * step);
			return sum + (slope * slope) / chance;
		}, 0);
		expect(information(item, 0.3)).toBeCloseTo(expected, 6);
	}
});

test('without answers, a person is the average of all', () => {
	const { theta, sd } = estimateTrait(ITEMS, [-1, -1, -1, -1, -1]);
	expect(theta).toBeCloseTo(0, 12);
	expect(sd).toBeCloseTo(1, 9);
});

test('the table of sums rises, and its ends are those of the two extreme sheets', () => {
	const table = sumScoreTable(ITEMS);
	expect(table).toHaveLength(14);
	for (let sum = 1; sum < table.length; sum += 1) {
		expect(table[sum]?.theta).toBeGreaterThan(table[sum - 1]?.theta ?? 0);
	}
	expect(table[0]?.theta).toBeCloseTo(estimateTrait(ITEMS, [0, 0, 0, 0, 0]).theta, 9);
	expect(table.at(-1)?.theta).toBeCloseTo(estimateTrait(ITEMS, [3, 2, 4, 1, 3]).theta, 9);
});

test('calibration finds the items from which 3,000 people answered', () => {
	const dice = createDice(1);
	const rows = Array.from({ length: 3000 }, () => {
		const theta = dice.normal();
		return ITEMS.map((item) => answer(dice, item, theta));
	});
	const found = calibrate(rows, { prior: null });
	expect(found.isSettled).toBe(true);
	for (const [i, { a, b }] of ITEMS.entries()) {
		expect(Math.abs((found.items[i]?.a ?? 0) - a)).toBeLessThan(0.3);
		for (const [k, one] of b.entries()) {
			expect(Math.abs((found.items[i]?.b[k] ?? 0) - one)).toBeLessThan(0.3);
		}
	}
});

test('a category that nobody chose is named', () => {
	expect(() => calibrate([[0], [2]])).toThrow(
		'Column 0 needs two or more categories without a gap.'
	);
});
