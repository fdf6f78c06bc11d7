import { expect, test } from 'vitest';
import { quickItems } from '#lib/engine/quick-items.ts';
import { quickLength } from '#lib/engine/quick-length.ts';
import { baseQuiz, buildQuiz } from '../../support/engine-quiz.ts';
import { quiz } from '../../support/session-quiz.ts';

test('the quiz of this project usually asks 17 of 26 questions in about three minutes', () => {
	expect(quickLength(quiz)).toEqual({ usual: 17, most: 26, minutes: 3 });
});

test('a quiz that does not say how many it usually asks gets the middle of fewest and most', () => {
	expect(quickLength(buildQuiz({ quick: {} }))).toEqual({ usual: 8, most: 10, minutes: 1 });
	expect(quickLength(buildQuiz({ quick: { perSkill: 9 } }))).toMatchObject({ usual: 10 });
});

test('it never promises more questions than there are', () => {
	expect(quickLength(buildQuiz({ quick: { usualItems: 50 } }))).toMatchObject({
		usual: 10,
		most: 10
	});
});

test('a quiz without a quick match has no length of one', () => {
	expect(quickLength(buildQuiz())).toBeNull();
});

test('preferences and items that measure nothing are not among those it may ask', () => {
	const idle = { id: 'idle', format: 'frequency' };
	const others = baseQuiz().items.map((item) => {
		return item.id === 'taste-1' ? { ...item, measures: { making: 1 } } : item;
	});
	const items = quickItems(buildQuiz({ items: [idle, ...others] })).map(({ id }) => id);
	expect(items).toHaveLength(10);
	expect(items).not.toContain('idle');
	expect(items).not.toContain('taste-1');
	expect(items.slice(0, 4)).toEqual(['making-1', 'talking-1', 'planning-1', 'making-2']);
});
