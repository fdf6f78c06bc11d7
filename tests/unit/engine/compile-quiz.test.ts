import { expect, test } from 'vitest';
import { compileQuiz, roleOf } from '#lib/engine/compile-quiz.ts';
import { baseQuiz, buildQuiz } from '../../support/engine-quiz.ts';

const creditsOf = (quiz: ReturnType<typeof buildQuiz>, skill: string, item: string) => {
	const plan = compileQuiz(quiz);
	const index = plan.items.findIndex(({ id }) => id === item);
	const loads = plan.skills.find(({ id }) => id === skill)?.loads ?? [];
	return loads.find((load) => load.item === index)?.credits01;
};

test('credits of a scale run from 0 to 1 in equal steps, and back for a reversed item', () => {
	expect(creditsOf(buildQuiz(), 'making', 'making-1')).toEqual([0, 0.25, 0.5, 0.75, 1]);
	expect(creditsOf(buildQuiz(), 'making', 'making-3')).toEqual([1, 0.75, 0.5, 0.25, 0]);
});

test('credits of a choice are rescaled by their own range on each skill', () => {
	expect(creditsOf(buildQuiz(), 'planning', 'scene-1')).toEqual([0, 0.5, 1]);
	expect(creditsOf(buildQuiz(), 'making', 'scene-1')).toEqual([0, 1, 0.5]);
});

test('an option without a credit on the skill earns as much as a credit of 0', () => {
	const [first, ...rest] = baseQuiz().items.filter(({ id }) => id === 'scene-1');
	const options = [{ id: 'a' }, { id: 'b', credits: { planning: -1 } }, ...(first?.options ?? [])];
	const item = { ...first, id: 'scene-2', format: 'scene', options: options.slice(0, 2) };
	const quiz = buildQuiz({ items: [item, ...rest] });
	expect(creditsOf(quiz, 'planning', 'scene-2')).toEqual([1, 0]);
});

test('an item with the same credit for every option takes no part', () => {
	const options = ['a', 'b'].map((id) => ({ id, credits: { planning: 3, making: id.length } }));
	const item = { id: 'same', format: 'scene', measures: { planning: 1 }, options };
	const plan = compileQuiz(buildQuiz({ items: [...baseQuiz().items, item] }));
	expect(plan.skills.map(({ loads }) => loads.length)).toEqual([4, 3, 4]);
});

test('a preference item measures nothing, whatever it names', () => {
	const items = baseQuiz().items.map((item) =>
		item.id === 'taste-1' ? { ...item, measures: { making: 1 } } : item
	);
	expect(compileQuiz(buildQuiz({ items })).skills[0]?.loads).toHaveLength(4);
});

test('weights are shares of the whole weight of the skill', () => {
	const [making] = compileQuiz(buildQuiz()).skills;
	const shares = making?.loads.map(({ weight01 }) => weight01) ?? [];
	expect(shares).toEqual([1 / 3.5, 1 / 3.5, 1 / 3.5, 0.5 / 3.5]);
	expect(making?.fullEffectiveItems).toBeCloseTo(3.5 ** 2 / 3.25, 12);
	expect(making?.fullSigma0Squared).toBeCloseTo((3 * 24 ** 2 + 0.25 * 35 ** 2) / 3.25, 9);
});

test('a skill without items has none effective', () => {
	const quiz = buildQuiz();
	const plan = compileQuiz({ ...quiz, items: quiz.items.slice(0, 3) });
	expect(plan.skills[1]).toEqual({
		id: 'talking',
		loads: [],
		fullEffectiveItems: 0,
		fullSigma0Squared: 0
	});
});

test('priors count against their mean', () => {
	const quiz = buildQuiz();
	const roles = quiz.roles.map((role, r) => ({ ...role, prior: [1, 2, 3][r] ?? 1 }));
	const priors = compileQuiz({ ...quiz, roles }).roles.map(({ logPrior }) => logPrior);
	expect(priors).toEqual([Math.log(0.5), 0, Math.log(1.5)]);
	expect(compileQuiz(quiz).roles.map(({ logPrior }) => logPrior)).toEqual([0, 0, 0]);
});

test('importance that is not given is none', () => {
	const quiz = buildQuiz();
	const roles = quiz.roles.map((role) => ({ ...role, importance: { planning: 2 } }));
	expect(compileQuiz({ ...quiz, roles }).roles[0]?.importance).toEqual([0, 0, 2]);
});

test('ids that every object seems to have are ids like others', () => {
	const quiz = buildQuiz();
	const skills = [...quiz.skills, { id: 'constructor' }];
	const roles = quiz.roles.map((role) => ({
		...role,
		target: { ...role.target, constructor: 50 },
		importance: quiz.roles[0]?.importance ?? {}
	}));
	const plan = compileQuiz({ ...quiz, skills, roles });
	expect(plan.skills[3]?.loads).toEqual([]);
	expect(plan.roles[0]?.importance[3]).toBe(0);
});

test('a quiz with an unknown reference is refused with its name', () => {
	const quiz = buildQuiz();
	const lost = quiz.items.map((item) => ({ ...item, format: 'lost' }));
	const inherited = quiz.items.map((item) => ({ ...item, format: 'constructor' }));
	const roles = quiz.roles.map((role) => ({ ...role, target: { making: 1, talking: 2 } }));
	expect(() => compileQuiz({ ...quiz, items: lost })).toThrow(
		'Item "making-1" has the unknown format "lost".'
	);
	expect(() => compileQuiz({ ...quiz, items: inherited })).toThrow('"constructor"');
	expect(() => compileQuiz({ ...quiz, roles })).toThrow(
		'Role "maker" has no target for "planning".'
	);
});

test('a role is found by its id, and an unknown one is an error of the program', () => {
	const plan = compileQuiz(buildQuiz());
	expect(roleOf(plan, 'talker').seniority).toBe(2);
	expect(() => roleOf(plan, 'nobody')).toThrow('Quiz "small" has no role "nobody".');
});
