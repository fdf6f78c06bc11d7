import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseNextItem } from '#lib/engine/choose-next-item.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { quickItems } from '#lib/engine/quick-items.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { anySheet, seeded } from '../support/engine-arbitraries.ts';
import { takeQuickly } from '../support/quick-taker.ts';

const rule = fc.record({
	perSkill: fc.integer({ min: 1, max: 5 }),
	stop01: fc.double({ min: 0, max: 1, noNaN: true }),
	steady01: fc.double({ min: 0, max: 1, noNaN: true })
});

/** Any quiz with a quick match, and a person who goes through it and passes some items over. */
const anyTaker = fc.tuple(anySheet, rule).map(([{ quiz, answers }, quick]) => {
	const withQuick: Quiz = { ...quiz, quick };
	return { plan: compileQuiz(withQuick), answers };
});

test('a quick match ends, asks nothing twice, and asks only items that count for the match', () => {
	fc.assert(
		fc.property(anyTaker, ({ plan, answers }) => {
			const { asked } = takeQuickly(plan, answers);
			const scored = quickItems(plan.quiz).map(({ id }) => id);
			expect(new Set(asked).size).toBe(asked.length);
			expect(scored).toEqual(expect.arrayContaining([...asked]));
		}),
		seeded(300)
	);
});

test('the same answers are asked the same way', () => {
	fc.assert(
		fc.property(anyTaker, ({ plan, answers }) => {
			const again = compileQuiz(structuredClone(plan.quiz));
			expect(takeQuickly(again, { ...answers })).toEqual(takeQuickly(plan, answers));
		}),
		seeded(150)
	);
});

test('a quick match ends only when the match is decided or no item is left', () => {
	fc.assert(
		fc.property(anyTaker, ({ plan, answers: sheet }) => {
			const { asked, answers } = takeQuickly(plan, sheet);
			const { confidence01 } = scoreQuiz(plan, answers, { mode: 'quick' }).match;
			const isOver = asked.length === quickItems(plan.quiz).length;
			expect(isOver || confidence01 >= (plan.quiz.quick?.stop01 ?? NaN)).toBe(true);
		}),
		seeded(200)
	);
});

test('the next item is new after any answers and skips', () => {
	fc.assert(
		fc.property(anyTaker, fc.array(fc.nat({ max: 19 })), ({ plan, answers }, places) => {
			const shown = new Set(places.map((place) => plan.items[place]?.id ?? ''));
			const next = chooseNextItem(plan, answers, shown);
			expect(next === null || !shown.has(next)).toBe(true);
		}),
		seeded(200)
	);
});
