import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { measureQuiz, type QuizTells, type Sizes } from '#lib/studio/measure-quiz.ts';
import { withOneMore } from '#lib/studio/one-more.ts';
import { careerInterests } from '../../support/bank-files.ts';
import { buildQuiz, buildRole } from '../../support/engine-quiz.ts';

const FEW: Sizes = { people: 120, worlds: 3, tryOuts: 200, quick: 10, parallel: 200 };

function measure(quiz: Quiz, sizes = FEW): QuizTells {
	let tells: QuizTells = {};
	for (const part of measureQuiz(quiz, sizes)) tells = { ...tells, ...part };
	return tells;
}

const withRoles = (...targets: [string, readonly number[]][]) =>
	buildQuiz({
		roles: targets.map(([id, target], index) => buildRole(id, index + 1, target)),
		items: buildQuiz().items.filter(({ format }) => format !== 'taste')
	});

describe('a quiz of roles', () => {
	test('cannot tell two roles with the same targets apart, and says so as a coin toss', () => {
		const tells = measure(withRoles(['one', [60, 40, 50]], ['two', [60, 40, 50]]));
		expect(tells.pairs).toMatchObject([{ delta: 0, accuracy01: 0.5, lengthen: null }]);
		expect(tells.right?.least01).toBeGreaterThan(0.3);
		expect(tells.right?.most01).toBeLessThan(0.7);
		// the quiz's order decides every tie
		expect(tells.recall?.map(({ share01 }) => share01)).toEqual([1, 0]);
		expect(tells.reach).toEqual([
			{ role: 'one', canComeFirst: false, insteadOf: 'two' },
			{ role: 'two', canComeFirst: false, insteadOf: 'one' }
		]);
	});

	test('tells roles far apart nearly always, and both can come first', () => {
		const tells = measure(withRoles(['one', [90, 10, 50]], ['two', [10, 90, 50]]));
		expect(tells.pairs?.[0]?.accuracy01).toBeGreaterThan(0.99);
		expect(tells.right?.least01).toBeGreaterThan(0.95);
		expect(tells.reach?.every((one) => one.canComeFirst)).toBe(true);
	});

	test('names the role that is in the way of one that can never come first', () => {
		const quiz = withRoles(['one', [60, 40, 50]], ['two', [62, 41, 50]]);
		const [one, two] = quiz.roles;
		if (!one || !two) throw new Error('two roles');
		const tells = measure({ ...quiz, roles: [one, { ...two, prior: 1e-9 }] });
		expect(tells.reach).toEqual([
			{ role: 'one', canComeFirst: true, insteadOf: null },
			{ role: 'two', canComeFirst: false, insteadOf: 'one' }
		]);
	});

	test('has the margin of error that the engine prints when nothing scatters more than expected', () => {
		const quiz = buildQuiz();
		const plan = compileQuiz(quiz);
		const { margins } = measure(quiz);
		// the middle answer throughout: the own scatter of each skill is nothing, so only σ0 and ν0 count
		const answers = Object.fromEntries(
			plan.items.map(({ id, options }) => [id, options[Math.floor(options.length / 2)] ?? ''])
		);
		const talking = scoreQuiz(plan, answers).skills.find(({ skill }) => skill === 'talking');
		const { nu0 } = quiz.scoring;
		const shrunk = Math.sqrt(nu0 / (nu0 + 2));
		expect(margins?.find(({ skill }) => skill === 'talking')?.items).toBe(3);
		const margin = margins?.find(({ skill }) => skill === 'talking')?.margin ?? 0;
		expect(1.645 * (talking?.se ?? 0)).toBeCloseTo(margin * shrunk, 6);
	});

	test('gains most from a question on the one skill in which the roles differ', () => {
		const quiz = withRoles(['one', [40, 50, 50]], ['two', [60, 50, 50]]);
		const { oneMore = [] } = measure(quiz, { ...FEW, tryOuts: 600 });
		expect(oneMore[0]?.skill).toBe('making');
		expect(oneMore[0]?.after01).toBeGreaterThan((oneMore[0]?.before01 ?? 1) + 0.005);
	});

	test('has the same figures each time, and comes in steps that a caller can stop', () => {
		const quiz = buildQuiz();
		expect(measure(quiz)).toEqual(measure(quiz));
		const steps = [...measureQuiz(quiz, FEW)];
		expect(steps.filter((part) => Object.keys(part).length === 0).length).toBeGreaterThan(10);
		expect(Object.keys(steps[0] ?? {})).toEqual(['margins']);
	});

	test('measures a quick match only if the quiz has one', () => {
		expect(measure(buildQuiz()).quick).toBeNull();
		const { quick } = measure(buildQuiz({ quick: {} }));
		expect(quick?.items).toBeLessThanOrEqual(quick?.items90 ?? 0);
		expect(quick?.items90).toBeLessThanOrEqual(quick?.most ?? 0);
		expect(quick?.agreement01).toBeGreaterThan(0.5);
	});

	test('reports the kind of honest people with the most false alarms', () => {
		const quality = { contradictionMax: 0.001, minScaleAnswers: 1 };
		const strict = measure(buildQuiz({ scoring: { quality } })).alarms;
		expect(strict?.share01).toBeGreaterThan(0.5);
		expect(measure(buildQuiz()).alarms?.share01).toBeLessThan(strict?.share01 ?? 0);
	});
});

describe('a profile', () => {
	test('says how often the first letter, the letters and their order come back', () => {
		const { returns, pairs, right } = measure(careerInterests().quiz);
		expect(pairs).toBeUndefined();
		expect(right?.least01).toBeGreaterThan(0);
		if (!returns) throw new Error('not measured');
		expect(returns.order01).toBeLessThanOrEqual(returns.set01);
		expect(returns.order01).toBeLessThanOrEqual(returns.first01);
	});

	test('agrees with the published simulation of the same quiz, and gains from more questions', () => {
		const { quiz } = careerInterests();
		// simulated.json of career-interests: the letters come back in 40 of 100 of 20,000 people
		const { returns, oneMore = [] } = measure(quiz, { ...FEW, parallel: 1_500 });
		expect(Math.abs((returns?.set01 ?? 0) - 0.396)).toBeLessThan(0.04);
		expect(oneMore).toMatchObject([{ skill: null, before01: returns?.set01 }]);
		expect(oneMore[0]?.after01).toBeGreaterThan(returns?.set01 ?? 1);
	});
});

describe('one more question', () => {
	test('is like one that measures the skill alone', () => {
		const longer = withOneMore(buildQuiz(), 'talking');
		expect(longer?.items.at(-1)).toEqual({
			...buildQuiz().items.find(({ id }) => id === 'talking-1'),
			id: 'one-more-1'
		});
	});

	test('has an id of its own', () => {
		const once = withOneMore(buildQuiz(), 'talking');
		const twice = once && withOneMore(once, 'talking');
		expect(twice?.items.at(-1)?.id).toBe('one-more-2');
	});

	test('is on the first answer scale for a skill without a question of its own', () => {
		const items = buildQuiz().items.filter(({ id }) => !id.startsWith('talking'));
		const longer = withOneMore({ ...buildQuiz(), items }, 'talking');
		expect(longer?.items.at(-1)).toMatchObject({ format: 'frequency', measures: { talking: 1 } });
	});

	test('is impossible without an answer scale and a question of its own', () => {
		const quiz = buildQuiz();
		const items = quiz.items.filter(({ format }) => format === 'scene');
		const { frequency: _, ...formats } = quiz.formats;
		expect(withOneMore({ ...quiz, items, formats }, 'talking')).toBeNull();
	});
});
