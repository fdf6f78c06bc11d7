import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { explainMatch, strengthOf } from '#lib/engine/explain-match.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';

const quiz = buildQuiz();
const answers = {
	'making-1': 'always',
	'making-2': 'often',
	'planning-1': 'rarely',
	'planning-2': 'never',
	'talking-1': 'often',
	'scene-1': 'b'
};
const score = () => {
	const plan = compileQuiz(quiz);
	return { plan, result: scoreQuiz(plan, answers) };
};

test('measured skills are explained, in the order of the quiz', () => {
	const { plan, result } = score();
	const { skills, answers: terms } = explainMatch(plan, answers, result, 'maker', 'planner');
	expect(skills.map(({ skill }) => skill)).toEqual(['making', 'planning']);
	expect(terms.map(({ item, skill, option }) => [item, skill, option])).toEqual([
		['making-1', 'making', 'always'],
		['making-2', 'making', 'often'],
		['scene-1', 'making', 'b'],
		['planning-1', 'planning', 'rarely'],
		['planning-2', 'planning', 'never'],
		['scene-1', 'planning', 'b']
	]);
	expect(terms.map(({ credit01 }) => credit01)).toEqual([1, 0.75, 1, 0.25, 0, 0.5]);
});

test('a skill with equal targets says nothing, though its points count through the level', () => {
	const roles = quiz.roles.map((role) => ({ ...role, target: { ...role.target, making: 50 } }));
	const same = compileQuiz({ ...quiz, roles });
	const one = explainMatch(same, answers, scoreQuiz(same, answers), 'maker', 'planner');
	expect(one.skills[0]).toMatchObject({ skill: 'making', nats: 0 });
	expect(one.skills[0]?.slope).not.toBe(0);
});

test('base rates have a term of their own', () => {
	const roles = quiz.roles.map((role) => ({ ...role, prior: role.id === 'maker' ? 3 : 1 }));
	const rated = compileQuiz({ ...quiz, roles });
	const one = explainMatch(rated, answers, scoreQuiz(rated, answers), 'maker', 'planner');
	expect(one.prior).toBeCloseTo(Math.log(3), 12);
	const { plan, result } = score();
	expect(explainMatch(plan, answers, result, 'maker', 'planner').prior).toBe(0);
});

test('a role against itself says nothing', () => {
	const { plan, result } = score();
	expect(explainMatch(plan, answers, result, 'maker', 'maker').total).toBeCloseTo(0, 12);
});

test('a role that the quiz does not have is an error of the program', () => {
	const { plan, result } = score();
	expect(() => explainMatch(plan, answers, result, 'maker', 'nobody')).toThrow('nobody');
	expect(() => explainMatch(plan, answers, result, 'nobody', 'maker')).toThrow('nobody');
});

test('strength has words from the cut-offs on, whichever the side', () => {
	const { plan } = score();
	const words = [0, 0.0999, 0.1, 0.4999, 0.5, 1.4999, 1.5, 9].map((nats) => strengthOf(plan, nats));
	expect(words).toEqual([
		'none',
		'none',
		'slight',
		'slight',
		'moderate',
		'moderate',
		'strong',
		'strong'
	]);
	expect([-0.05, -0.2, -1, -2].map((nats) => strengthOf(plan, nats))).toEqual([
		'none',
		'slight',
		'moderate',
		'strong'
	]);
});
