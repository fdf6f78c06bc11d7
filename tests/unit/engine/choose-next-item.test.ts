import { describe, expect, test } from 'vitest';
import { chooseNextItem } from '#lib/engine/choose-next-item.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Answers } from '#lib/schema/quiz.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { drawTaker } from '#lib/simulation/draw-taker.ts';
import { answerHonestly } from '#lib/simulation/give-answers.ts';
import { baseQuiz, buildQuiz } from '../../support/engine-quiz.ts';
import { takeQuickly } from '../../support/quick-taker.ts';
import { answersOfCase, itemOf, quiz } from '../../support/session-quiz.ts';

const OPENING = 'q01 q05 q09 q13 q18 q22 q02 q06 q10 q14 q19 q23'.split(' ');
const plan = compileQuiz(quiz);

const small = (quick: { perSkill?: number; stop01?: number } | undefined) =>
	compileQuiz(buildQuiz({ quick }));

/** Every item of the small quiz answered like that; the last of each skill is reversed. */
const smallSheet = (option: string, reversed: string): Answers =>
	Object.fromEntries(
		buildQuiz().items.map(({ id, format, reverse }) => {
			return [id, format === 'frequency' ? (reverse ? reversed : option) : 'a'];
		})
	);

describe('the opening', () => {
	test('is the same for everybody, whatever they answer', () => {
		for (const id of ['near-officer', 'near-strategist', 'all-never', 'between-two']) {
			expect(takeQuickly(plan, answersOfCase(id)).asked.slice(0, 12)).toEqual(OPENING);
		}
	});

	test('has as many items of each skill as the quiz says, and all where there are fewer', () => {
		const openingOf = (perSkill: number) => takeQuickly(small({ perSkill, stop01: 0 }), {}).asked;
		const sheet = smallSheet('often', 'rarely');
		const asked = (perSkill: number) => takeQuickly(small({ perSkill, stop01: 0 }), sheet).asked;
		expect(asked(1)).toEqual(['making-1', 'talking-1', 'planning-1']);
		expect(asked(2)).toHaveLength(6);
		expect(asked(9)).toHaveLength(10);
		expect(openingOf(9)).toEqual(asked(9));
	});
});

describe('an item that was passed over', () => {
	test('is replaced by another one of its skill, before anything else is asked', () => {
		const sheet = Object.fromEntries(
			Object.entries(answersOfCase('near-officer')).filter(([id]) => id !== 'q09')
		);
		const { asked } = takeQuickly(plan, sheet);
		expect(asked.slice(0, 12)).toEqual(OPENING);
		expect(asked[12]).toBe('q11');
		expect(itemOf('q11').measures).toEqual(itemOf('q09').measures);
	});

	test('does not keep the match from ending when its skill has nothing left', () => {
		const sheet = Object.fromEntries(
			Object.entries(answersOfCase('near-officer')).filter(
				([id]) => itemOf(id).measures['insight'] === undefined
			)
		);
		const { asked, answers } = takeQuickly(plan, sheet);
		const skipped = asked.filter((id) => answers[id] === undefined);
		expect(skipped.toSorted()).toEqual(
			quiz.items.filter(({ measures }) => 'insight' in measures).map(({ id }) => id)
		);
	});
});

describe('the end', () => {
	test('comes as soon as the match is as sure as the quiz asks for, and not before', () => {
		const { stop01 = NaN } = quiz.quick ?? {};
		const { asked, answers } = takeQuickly(plan, answersOfCase('clear-specialist'));
		const confidence = (ids: readonly string[]) => {
			const given = Object.fromEntries(ids.map((id) => [id, answers[id] ?? '']));
			return scoreQuiz(plan, given, { mode: 'quick' }).match.confidence01;
		};
		expect(confidence(asked)).toBeGreaterThanOrEqual(stop01);
		for (let n = OPENING.length; n < asked.length; n += 1) {
			expect(confidence(asked.slice(0, n))).toBeLessThan(stop01);
		}
	});

	test('comes at exactly that surety', () => {
		const sheet = smallSheet('often', 'rarely');
		const { confidence01 } = scoreQuiz(
			small({}),
			takeQuickly(small({ stop01: 0 }), sheet).answers,
			{
				mode: 'quick'
			}
		).match;
		expect(takeQuickly(small({ stop01: confidence01 }), sheet).asked).toHaveLength(6);
		expect(takeQuickly(small({ stop01: confidence01 + 1e-9 }), sheet).asked.length).toBeGreaterThan(
			6
		);
	});

	test('comes when nothing is left to ask, however undecided the match is', () => {
		const { asked } = takeQuickly(small({ stop01: 1 }), smallSheet('sometimes', 'sometimes'));
		expect(asked).toHaveLength(10);
	});

	test('comes also if every item is skipped', () => {
		expect(takeQuickly(plan, {}).asked).toHaveLength(26);
	});
});

test('after the opening it asks where one more answer moves the two leading roles most', () => {
	// the two roles differ in planning alone: making and talking can tell nothing
	const roles = baseQuiz().roles.slice(0, 2);
	const [one, other] = roles.map((role, r) => ({
		...role,
		target: { making: 50, talking: 50, planning: r === 0 ? 40 : 60 }
	}));
	if (one === undefined || other === undefined) throw new Error('The small quiz has three roles.');
	const narrow = compileQuiz(
		buildQuiz({
			roles: [one, other],
			quick: { stop01: 1 },
			scoring: { sigmaG: 0 }
		})
	);
	const { asked } = takeQuickly(narrow, smallSheet('sometimes', 'sometimes'));
	expect(asked.slice(6, 8)).toEqual(['planning-3', 'scene-1']);
});

test('preference items are never asked', () => {
	const asked = ['near-officer', 'all-never', 'even-but-careful', 'nothing-answered'].flatMap(
		(id) => [...takeQuickly(plan, answersOfCase(id)).asked]
	);
	expect(asked.filter((id) => itemOf(id).format === 'preference')).toEqual([]);
});

test('a quiz without a quick match asks nothing', () => {
	expect(chooseNextItem(small(undefined), {}, new Set())).toBeNull();
});

test('answered items count and are not asked again', () => {
	const answers = answersOfCase('clear-specialist');
	expect(chooseNextItem(plan, answers, new Set(Object.keys(answers)))).toBeNull();
});

test('people drawn around the three roles are usually asked as many items as the start page says', () => {
	const dice = createDice(20261122);
	const takers = 400;
	let items = 0;
	for (let index = 0; index < takers; index += 1) {
		const { skills } = drawTaker(plan, dice, index);
		items += takeQuickly(plan, answerHonestly(plan, dice, skills)).asked.length;
	}
	expect(Math.abs(items / takers - (quiz.quick?.usualItems ?? NaN))).toBeLessThan(1);
});
