import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import type { BySkill } from '#lib/schema/quiz.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';

const summarise = (scores: BySkill<number | null>) =>
	scoreSummary(compileQuiz(buildQuiz()), scores);

test('scores alone give a match with the errors expected from all items', () => {
	const { skills, match, answered, preference, flags } = summarise({
		making: 70,
		talking: 40,
		planning: 30
	});
	expect(skills.map(({ score }) => score)).toEqual([70, 40, 30]);
	expect(skills[1]).toMatchObject({ answered: 0, items: 3, itemVariance: 0 });
	expect(skills[1]?.effectiveItems).toBeCloseTo(3, 12);
	expect(skills[1]?.se).toBeCloseTo(24 / Math.sqrt(3), 12);
	expect(match).toMatchObject({ top: 'maker', measuredSkills: 3 });
	expect({ answered, preference, flags }).toEqual({ answered: 0, preference: [], flags: [] });
});

test('a value that is no score is not measured, and both bounds are scores', () => {
	const scores = { making: 0, talking: 100, planning: null };
	expect(summarise(scores).skills.map(({ score }) => score)).toEqual([0, 100, null]);
	expect(summarise(scores).flags).toContain('skill-not-measured');
	const odd = { making: NaN, talking: -0.1, planning: 100.1 };
	expect(summarise(odd).skills.every(({ se }) => se === null)).toBe(true);
	expect(summarise({}).skills[0]).toEqual({
		skill: 'making',
		score: null,
		se: null,
		answered: 0,
		items: 4,
		effectiveItems: 0,
		itemVariance: 0
	});
});

test('a skill without items cannot be measured', () => {
	const quiz = buildQuiz();
	const short = compileQuiz({ ...quiz, items: quiz.items.slice(0, 3) });
	expect(scoreSummary(short, { making: 50, talking: 50 }).skills[1]?.score).toBeNull();
});
