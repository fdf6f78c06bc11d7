import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyPoints } from '#lib/reading/headline-words.ts';
import { hundredPeople } from '#lib/reading/hundred-people.ts';
import type { ResultReading } from '#lib/reading/reading.ts';
import { viewOfCase } from '../../support/result-views.ts';

const base = viewOfCase('even-but-careful');

/** The same result with other matches, in proportion to these weights. */
function withMatches(weights: readonly number[]): ResultReading {
	const sum = weights.reduce((total, weight) => total + weight, 0);
	const roles = weights.map((weight, r) => ({
		role: `r${String(r)}`,
		match01: weight / sum,
		d2: 0
	}));
	const ranking = [...roles].sort((a, b) => b.match01 - a.match01).map(({ role }) => role);
	const confidence01 = Math.max(...roles.map(({ match01 }) => match01));
	return {
		...base,
		result: { ...base.result, match: { ...base.result.match, roles, ranking, confidence01 } }
	};
}

const people = (weights: readonly number[]) =>
	hundredPeople(withMatches(weights)).map((group) => group.people);

test('2 to 12 roles always make a hundred people, the first as many as its sentence says', () => {
	const weights = fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), {
		minLength: 2,
		maxLength: 12
	});
	fc.assert(
		fc.property(weights, (some) => {
			const view = withMatches(some);
			const groups = hundredPeople(view);
			expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(100);
			expect(groups.every((group) => group.people >= 0)).toBe(true);
			expect(String(groups[0]?.people)).toBe(certaintyPoints(view));
			expect(groups).toHaveLength(Math.min(4, some.length));
		}),
		{ seed: 20261130, numRuns: 300 }
	);
});

describe('the limits of a printed match', () => {
	test('hold for the first role, and the rest goes to the others', () => {
		expect(people([0.998, 0.0015, 0.0005])).toEqual([95, 4, 1]);
		expect(people([1, 0, 0])).toEqual([95, 3, 2]);
	});

	test('are written as elsewhere', () => {
		const written = hundredPeople(withMatches([0.97, 0.02, 0.01])).map(({ percent }) => percent);
		expect(written).toEqual(['>95%', '<5%', '<5%']);
	});
});

test('what rounding leaves goes to the largest remainder', () => {
	expect(people([0.602, 0.2535, 0.1445])).toEqual([60, 25, 15]);
});

test('with more than three roles the last group is all the others', () => {
	const groups = hundredPeople(withMatches([40, 30, 15, 10, 5]));
	expect(groups.map(({ role, people, percent }) => [role, people, percent])).toEqual([
		['r0', 40, '40%'],
		['r1', 30, '30%'],
		['r2', 15, '15%'],
		[null, 15, '15%']
	]);
});
