import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { coverRoles } from '#lib/engine/cover-roles.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { buildQuiz, buildRole } from '../../support/engine-quiz.ts';

const plan = compileQuiz(buildQuiz());
const SKILLS = ['making', 'talking', 'planning'];

const person = (making: number | null, talking: number | null, planning: number | null): Result =>
	scoreSummary(plan, { making, talking, planning });

function coverOf(team: readonly Result[], role = 'planner') {
	const found = coverRoles(plan, team, SKILLS).find((other) => other.role === role);
	if (found === undefined) throw new Error(`There is no role ${role}.`);
	return found;
}

const skillOf = (team: readonly Result[], skill: string) =>
	coverOf(team).skills.find((other) => other.skill === skill);

test('every role is there with its targets, in the order of the quiz', () => {
	const cover = coverRoles(plan, [person(50, 50, 50)], SKILLS);
	expect(cover.map(({ role }) => role)).toEqual(['maker', 'talker', 'planner']);
	expect(cover[2]?.skills.map(({ skill, target }) => [skill, target])).toEqual([
		['making', 50],
		['talking', 60],
		['planning', 85]
	]);
});

test('a score far above a target probably meets it, one far below does not, and one near it is unclear', () => {
	const team = [person(10, 100, 0), person(90, 60, 0), person(52, 10, 0)];
	expect(skillOf(team, 'making')).toMatchObject({ meeting: [1], unclear: [2], closest: 1 });
	expect(skillOf(team, 'talking')).toMatchObject({ meeting: [0], unclear: [1], closest: 0 });
});

test('a target met by no one is missing, and one within the error is unclear', () => {
	expect(coverOf([person(90, 62, 0)])).toMatchObject({
		missing: ['planning'],
		unclear: ['talking']
	});
	expect(coverOf([person(90, 62, 0), person(0, 100, 100)])).toMatchObject({
		missing: [],
		unclear: []
	});
});

test('the closest of a missing skill is the one with the best chance to meet it', () => {
	expect(skillOf([person(0, 0, 20), person(0, 0, 60), person(0, 0, 60)], 'planning')).toMatchObject(
		{
			meeting: [],
			closest: 1
		}
	);
});

test('a quiz without readiness asks nothing of a team', () => {
	const quiz = buildQuiz();
	const silent = compileQuiz({ ...quiz, readings: { ...quiz.readings, readiness: false } });
	expect(coverRoles(silent, [person(50, 50, 50)], SKILLS)).toEqual([]);
});

describe('a skill that was not measured', () => {
	test('counts for no person', () => {
		const team = [person(null, 100, 100), person(90, 100, 100)];
		expect(skillOf(team, 'making')).toMatchObject({ meeting: [1], unclear: [], closest: 1 });
	});

	test('in anybody has no closest one', () => {
		expect(skillOf([person(null, 50, 50)], 'making')).toMatchObject({ meeting: [], closest: null });
	});
});

test('an empty team misses everything', () => {
	for (const { skills, missing } of coverRoles(plan, [], SKILLS)) {
		expect(missing).toEqual(SKILLS);
		expect(skills.every(({ closest }) => closest === null)).toBe(true);
	}
});

test('a skill that does not matter for a role is not missed', () => {
	const role = {
		...buildRole('maker', 1, [70, 40, 30]),
		importance: { making: 1, talking: 0, planning: 2 }
	};
	const other = compileQuiz(buildQuiz({ roles: [role, buildRole('talker', 2, [40, 75, 50])] }));
	expect(coverRoles(other, [], SKILLS)[0]?.missing).toEqual(['making', 'planning']);
});

test('skills that not all results have take no part', () => {
	const cover = coverRoles(plan, [person(90, 90, 90)], ['talking']);
	expect(cover.map(({ skills }) => skills.map(({ skill }) => skill))).toEqual([
		['talking'],
		['talking'],
		['talking']
	]);
});
