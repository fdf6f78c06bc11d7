import { expect, test } from 'vitest';
import { fnv1a } from '#lib/engine/fnv1a.ts';
import { optionIds, quizTag, shapeTag, shortQuizTag, skillsTag } from '#lib/link/quiz-tag.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { quizWith } from '../../support/link-quiz.ts';

test.each([
	['', 0x811c9dc5],
	['a', 0xe40c292c],
	['foobar', 0xbf9cf968]
])('FNV-1a of %j is the published value', (text, hash) => {
	expect(fnv1a(text)).toBe(hash);
});

test('the tag of a quiz is its hash folded to 20 bits, and the short tag the upper half of that', () => {
	expect(quizTag('foobar')).toBe(0xbf9 ^ 0xcf968);
	expect(shortQuizTag('foobar')).toBe((0xbf9 ^ 0xcf968) >> 10);
});

test('an item without options of its own has those of its answer scale', () => {
	const quiz = quizWith({ options: [5, 3] });
	const ids = quiz.items.map((item) => optionIds(quiz, item));
	expect(ids).toEqual([
		['s1', 's2', 's3', 's4', 's5'],
		['o0', 'o1', 'o2']
	]);
});

const quiz = quizWith({ options: [5, 3, 4, 5] });

function withItems(items: Quiz['items']): Quiz {
	return { ...quiz, items };
}

test.each([
	['items change places', withItems(quiz.items.toReversed())],
	['an item goes', withItems(quiz.items.slice(1))],
	['an item is renamed', withItems(quiz.items.map((item) => ({ ...item, id: `${item.id}-b` })))],
	[
		'options change places',
		withItems(quiz.items.map((item) => ({ ...item, options: item.options?.toReversed() })))
	],
	['an option is added', quizWith({ options: [5, 3, 6, 5] })]
])('the shape differs when %s', (_, changed) => {
	expect(shapeTag(changed)).not.toBe(shapeTag(quiz));
});

test('the shape stays when only weights, version or skills change', () => {
	const items = quiz.items.map((item) => ({ ...item, measures: { 'skill-1': 2 } }));
	expect(shapeTag({ ...quiz, items, version: 7, skills: [] })).toBe(shapeTag(quiz));
});

test('the tag of the skills depends on their order', () => {
	expect(skillsTag({ ...quiz, skills: quiz.skills.toReversed() })).not.toBe(skillsTag(quiz));
});
