import { describe, expect, test } from 'vitest';
import { compareResults, sharedSkills } from '#lib/engine/compare-results.ts';
import type { Result } from '#lib/engine/result.ts';
import { result } from '../reading/files/result-fixture.ts';

interface Score {
	readonly score: number | null;
	readonly se: number | null;
}

/** A result with these skills; whatever else is in it plays no part. */
function resultOf(skills: Readonly<Record<string, Score>>): Result {
	const rest = { answered: 3, items: 3, effectiveItems: 3, itemVariance: 0 };
	const list = Object.entries(skills).map(([skill, score]) => ({ skill, ...score, ...rest }));
	return { ...result, skills: list };
}

const at = (score: number | null, se = 10): Score => ({ score, se: score === null ? null : se });
const changeOf = (from: Score, to: Score) =>
	compareResults(resultOf({ make: from }), resultOf({ make: to }))[0];

describe('with the usual error of ten points', () => {
	test.each([
		[50, 50, 'none'],
		[50, 64, 'none'],
		[50, 65, 'maybe'],
		[50, 35, 'maybe'],
		[50, 78, 'maybe'],
		[50, 79, 'likely'],
		[50, 21, 'likely']
	])('from %d to %d is the change "%s"', (from, to, change) => {
		expect(changeOf(at(from), at(to))?.change).toBe(change);
	});
});

test('the limits are one and two errors of the difference: 3 and 4 make 5', () => {
	const change = (to: number) => changeOf(at(50, 3), at(to, 4))?.change;
	expect([54.9, 55, 60, 60.1].map(change)).toEqual(['none', 'maybe', 'maybe', 'likely']);
	expect(changeOf(at(50, 3), at(60, 4))?.se).toBeCloseTo(5, 12);
});

test('the difference is the later score minus the earlier one', () => {
	expect(changeOf(at(62), at(40))).toMatchObject({ from: 62, to: 40, difference: -22 });
});

test.each([
	[at(null), at(40)],
	[at(40), at(null)]
])('a skill that one of them did not measure has no difference', (from, to) => {
	expect(changeOf(from, to)).toEqual({
		skill: 'make',
		from: from.score,
		to: to.score,
		difference: null,
		se: null,
		change: null
	});
});

test('scores without any error that are the same are no change', () => {
	expect(changeOf(at(100, 0), at(100, 0))?.change).toBe('none');
});

describe('results of different versions', () => {
	const older = resultOf({ make: at(50), talk: at(40), plan: at(30) });
	const newer = resultOf({ lead: at(10), plan: at(35), make: at(90) });

	test('are compared on the skills that both have, in the order of the first', () => {
		expect(compareResults(older, newer).map(({ skill, change }) => [skill, change])).toEqual([
			['make', 'likely'],
			['plan', 'none']
		]);
	});

	test('share the skills of all results', () => {
		expect(sharedSkills([older, newer, resultOf({ plan: at(1) })])).toEqual(['plan']);
		expect(sharedSkills([older])).toEqual(['make', 'talk', 'plan']);
		expect(sharedSkills([])).toEqual([]);
	});
});
