import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { predictAccuracy } from '#lib/engine/predict-accuracy.ts';
import { normalCdf } from '#lib/engine/statistics.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { simulateScenario } from '#lib/simulation/simulate-takers.ts';
import { buildQuiz, buildRole } from '../../support/engine-quiz.ts';
import { referenceQuiz } from '../../support/engine-reference.ts';

/** The quiz of the reference with this many scale items for each skill. */
function plainQuiz(perSkill: (skill: string) => number): Quiz {
	const quiz = referenceQuiz(null);
	const items = quiz.skills.flatMap(({ id }) =>
		Array.from({ length: perSkill(id) }, (_, n) => ({
			id: `${id}-${n}`,
			format: 'likert',
			measures: { [id]: 1 },
			reverse: false,
			duties: []
		}))
	);
	return { ...quiz, items };
}

const predict = (quiz: Quiz) => predictAccuracy(compileQuiz(quiz));

test('five items for each skill tell the example roles apart as well as the method says', () => {
	const [near, , far] = predict(plainQuiz(() => 5));
	expect(near).toMatchObject({ first: 'officer', second: 'specialist' });
	expect(near?.delta).toBeCloseTo(2.76, 2);
	expect(near?.accuracy01).toBeCloseTo(0.916, 3);
	expect(far).toMatchObject({ first: 'specialist', second: 'strategist', lengthen: 'planning' });
	expect(far?.delta).toBeCloseTo(2.56, 2);
	expect(far?.accuracy01).toBeCloseTo(0.9, 3);
});

test('every pair of roles comes once', () => {
	expect(predict(buildQuiz()).map(({ first, second }) => [first, second])).toEqual([
		['maker', 'talker'],
		['maker', 'planner'],
		['talker', 'planner']
	]);
});

test('more items tell roles apart better', () => {
	const accuracy = [1, 2, 3, 5, 8, 12].map(
		(count) => predict(plainQuiz(() => count))[0]?.accuracy01 ?? NaN
	);
	expect(accuracy).toEqual(accuracy.toSorted((a, b) => a - b));
	expect(new Set(accuracy).size).toBe(6);
});

test('the skill to lengthen is the one whose next item raises the distance most', () => {
	const counts = (more?: string) =>
		plainQuiz((skill) => (skill === 'market' ? 2 : 6) + (skill === more ? 1 : 0));
	for (const [p, { lengthen }] of predict(counts()).entries()) {
		const gains = referenceQuiz(null).skills.map(({ id }) => ({
			id,
			delta: predict(counts(id))[p]?.delta ?? NaN
		}));
		const best = gains.toSorted((a, b) => b.delta - a.delta)[0];
		expect(lengthen).toBe(best?.id);
	}
});

test('a skill without items comes first when the targets differ on it', () => {
	const quiz = plainQuiz((skill) => (skill === 'community' ? 0 : 5));
	expect(predict(quiz).map(({ lengthen }) => lengthen)).toEqual([
		'community',
		'community',
		'community'
	]);
	const roles = quiz.roles.map((role) => ({ ...role, target: { ...role.target, community: 50 } }));
	expect(predict({ ...quiz, roles }).map(({ lengthen }) => lengthen)).not.toContain('community');
});

test('equal roles cannot be told apart, by no item more', () => {
	const roles = [buildRole('one', 1, [50, 40, 30]), buildRole('two', 2, [50, 40, 30])];
	expect(predict(buildQuiz({ roles }))).toEqual([
		{ first: 'one', second: 'two', delta: 0, accuracy01: 0.5, lengthen: null }
	]);
});

/** Two roles and four skills, each pair of skills with an item that measures both. */
function pairedQuiz(options: readonly (readonly [number, number])[]): Quiz {
	const skills = ['a', 'b', 'c', 'd'];
	const pairs = skills.flatMap((one, s) => skills.slice(s + 1).map((other) => [one, other]));
	return quizSchema.parse({
		...buildQuiz(),
		skills: skills.map((id) => ({ id })),
		roles: [
			{ id: 'one', targets: [70, 40, 30, 60] },
			{ id: 'two', targets: [45, 65, 55, 40] }
		].map(({ id, targets }, r) => ({
			id,
			seniority: r + 1,
			target: Object.fromEntries(skills.map((skill, s) => [skill, targets[s]])),
			importance: Object.fromEntries(skills.map((skill) => [skill, 1]))
		})),
		formats: { scene: { kind: 'choice', sigma0: 24 } },
		items: [...pairs, ...pairs].map(([one = '', other = ''], n) => ({
			id: `i${String(n)}`,
			format: 'scene',
			measures: { [one]: 1, [other]: 1 },
			options: options.map(([own, next], o) => ({
				id: `o${String(o)}`,
				credits: { [one]: own, [other]: next }
			}))
		}))
	});
}

describe('an answer that counts on two skills', () => {
	const TOGETHER = [0, 1, 2, 3, 4].map((credit) => [credit, credit] as const);
	const AGAINST = [0, 1, 2, 3, 4].map((credit) => [credit, 4 - credit] as const);

	test.each([
		['raises both', TOGETHER],
		['weighs one against the other', AGAINST]
	])('is not taken for two: it %s', (_, options) => {
		const quiz = pairedQuiz(options);
		const predicted = predict(quiz)[0]?.accuracy01 ?? NaN;
		const run = { takers: 3000, seed: 1, quickTakers: 0 };
		const simulated = simulateScenario(quiz, {}, run).accuracy01;
		expect(Math.abs(predicted - simulated)).toBeLessThan(0.03);
		expect(predicted).toBeLessThan(normalCdf((predict(quiz)[0]?.delta ?? NaN) / 2) - 0.05);
	});

	test('is taken for two where every combination has an option', () => {
		const every = [0, 1, 2].flatMap((own) => [0, 1, 2].map((next) => [own, next] as const));
		const [pair] = predict(pairedQuiz(every));
		expect(pair?.accuracy01).toBeCloseTo(normalCdf((pair?.delta ?? NaN) / 2), 12);
	});
});
