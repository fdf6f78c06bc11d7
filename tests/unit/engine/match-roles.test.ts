import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { matchWeights } from '#lib/engine/match-roles.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { reference, referenceQuiz } from '../../support/engine-reference.ts';

const middle = Object.fromEntries(reference.meta.skills.map((skill) => [skill, 50]));

test('with five items for each skill the example of the method has these weights and bars', () => {
	const quiz = referenceQuiz(null);
	const skills = quiz.skills.map(({ id }) => ({
		skill: id,
		score: 50,
		se: 24 / Math.sqrt(5),
		answered: 5,
		items: 5,
		effectiveItems: 5,
		itemVariance: 0
	}));
	const rounded = matchWeights(compileQuiz(quiz), { skills }).map(({ role, weights, bar }) => [
		role,
		Object.values(weights).map((weight) => Number(weight.toFixed(2))),
		Number(bar.toFixed(1))
	]);
	expect(rounded).toEqual([
		['officer', [0.18, 0.07, 0.03, 0.18, 0.11, 0.05], 18.2],
		['specialist', [0.12, 0.16, 0.11, 0.12, 0.16, 0.09], 24.0],
		['strategist', [0.11, 0.17, 0.21, 0.07, 0.15, 0.19], 32.6]
	]);
});

test('a rare role has a higher bar', () => {
	const bars = (prior: readonly number[] | null) => {
		const plan = compileQuiz(referenceQuiz(prior));
		return matchWeights(plan, scoreSummary(plan, middle)).map(({ bar }) => bar);
	};
	const [equal, rated] = [bars(null), bars([1, 1, 0.1])];
	expect((rated[2] ?? 0) - (rated[0] ?? 0) - ((equal[2] ?? 0) - (equal[0] ?? 0))).toBeCloseTo(
		Math.log(10),
		9
	);
});

test('a skill that was not measured weighs nothing', () => {
	const plan = compileQuiz(referenceQuiz(null));
	const [officer] = matchWeights(plan, scoreSummary(plan, { ...middle, market: null }));
	expect(officer?.weights['market']).toBe(0);
	expect(officer?.weights['planning']).toBeGreaterThan(0);
});
