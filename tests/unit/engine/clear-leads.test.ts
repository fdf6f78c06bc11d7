import { describe, expect, test } from 'vitest';
import { clearLeads } from '#lib/engine/clear-leads.ts';
import type { Result } from '#lib/engine/result.ts';
import { createRandom } from '../../bench/random.ts';
import { result } from '../reading/files/result-fixture.ts';

const SKILLS = ['make', 'plan', 'count'];
const SE = 10;

/** A result with these scores, one for each skill in order. */
function resultOf(scores: readonly (number | null)[], skills: readonly string[] = SKILLS): Result {
	const rest = { answered: 3, items: 3, effectiveItems: 3, itemVariance: 0 };
	const measured = skills.map((skill, s) => {
		const score = scores[s] ?? null;
		return { skill, score, se: score === null ? null : SE, ...rest };
	});
	return { ...result, skills: measured };
}

describe('of two people in one skill, with an error of ten points each', () => {
	// 1.96 errors of the difference are 27.7 points
	test.each([
		[27, 0],
		[28, 1]
	])('a difference of %d points makes %d leads', (difference, count) => {
		const pair = [resultOf([50 + difference]), resultOf([50])];
		expect(clearLeads(pair, ['make'])).toHaveLength(count);
	});

	test('more skills make chance more likely, so a lead needs more', () => {
		const pair = [resultOf([80, 50, 50]), resultOf([50, 50, 50])];
		expect(clearLeads(pair, ['make'])).toHaveLength(1);
		expect(clearLeads(pair, SKILLS)).toEqual([]);
	});
});

test('the lead over the most people comes first, then the one with the largest difference', () => {
	const team = [resultOf([99, 15, 50]), resultOf([10, 95, 50]), resultOf([10, 50, 50])];
	const leads = clearLeads(team, SKILLS);
	expect(leads.map(({ skill, person, ahead }) => [skill, person, ahead])).toEqual([
		['make', 0, [1, 2]],
		['plan', 1, [0, 2]]
	]);
	expect(leads[0]?.z).toBeCloseTo(89 / Math.hypot(SE, SE), 10);
});

test('a skill that someone did not measure is compared among the others', () => {
	const team = [resultOf([95, 50]), resultOf([null, 50]), resultOf([10, 50])];
	expect(clearLeads(team, SKILLS).map(({ ahead }) => ahead)).toEqual([[2]]);
});

test('no one leads without anyone to compare with', () => {
	expect(clearLeads([], SKILLS)).toEqual([]);
	expect(clearLeads([resultOf([95, 95, 95])], SKILLS)).toEqual([]);
});

test('among people who are all alike, chance makes a lead in at most one comparison out of twenty', () => {
	const random = createRandom(20261130);
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	const skills = Array.from({ length: 6 }, (_, s) => `skill-${String(s)}`);
	const groups = 4000;
	const found = Array.from({ length: groups }, () => {
		const team = Array.from({ length: 12 }, () =>
			resultOf(
				skills.map(() => 50 + SE * normal()),
				skills
			)
		);
		return clearLeads(team, skills).length > 0;
	}).filter(Boolean);
	expect(found.length / groups).toBeLessThanOrEqual(0.05);
	expect(found.length).toBeGreaterThan(0);
});
