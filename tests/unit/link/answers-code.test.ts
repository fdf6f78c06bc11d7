import { expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { sealCode, toSymbols } from '#lib/link/code-format.ts';
import { symbolCount } from '#lib/link/mixed-radix.ts';
import { quizTag, shapeTag } from '#lib/link/quiz-tag.ts';
import { openFor } from '../../support/link-open.ts';
import { answersOf, quizWith, thirtyItems } from '../../support/link-quiz.ts';

const header = (version: number, quiz = thirtyItems) => [
	0,
	...toSymbols(quizTag(quiz.id), 4),
	...toSymbols(version, 2),
	...toSymbols(shapeTag(quiz), 2)
];

test('thirty items take at most 40 characters, whatever was answered', () => {
	const lengths = [0, 1, 2, 3].map(
		(pick) => encodeAnswers(thirtyItems, answersOf(thirtyItems, Array(30).fill(pick))).length
	);
	expect(new Set(lengths)).toEqual(new Set([29]));
});

test('even thirty items with nine options each take at most 40 characters', () => {
	const quiz = quizWith({ options: Array(30).fill(8) });
	expect(encodeAnswers(quiz, {}).length).toBeLessThanOrEqual(40);
});

test('a code is format, mode, quiz, version, shape, answers and checksum, in this order', () => {
	const quiz = quizWith({ id: 'small', version: 33, options: [5, 3, 2] });
	// bases 6, 4, 3; digits 2, 0, 1: 2·12 + 0·3 + 1 = 25, in two symbols
	const code = encodeAnswers(quiz, { 'item-0': 's2', 'item-2': 'o0' });
	expect(code).toBe(sealCode(1, [...header(33, quiz), 0, 25]));
});

test('the mode comes back with the answers', () => {
	const quick = encodeAnswers(thirtyItems, { 'item-3': 's1' }, 'quick');
	expect(openFor(thirtyItems, quick)).toEqual({
		ok: true,
		answers: { 'item-3': 's1' },
		mode: 'quick'
	});
});

test('a code of a quiz that changed without a new version is reported instead of misread', () => {
	const code = encodeAnswers(thirtyItems, { 'item-0': 's5' });
	const changed = { ...thirtyItems, items: thirtyItems.items.toReversed() };
	const shorter = { ...thirtyItems, items: thirtyItems.items.slice(1) };
	expect(openFor(changed, code)).toBe('changed-quiz');
	expect(openFor(shorter, code)).toBe('changed-quiz');
});

test('answers that no person can have given are damage', () => {
	const count = symbolCount(thirtyItems.items.map((_, i) => (i < 19 ? 6 : i < 26 ? 5 : 4)));
	const tooMany = sealCode(1, [...header(1), ...Array<number>(count + 1).fill(0)]);
	const outOfRange = sealCode(1, [...header(1), ...Array<number>(count).fill(31)]);
	const empty = sealCode(1, [...header(1), ...Array<number>(count).fill(0)]);
	expect(openFor(thirtyItems, tooMany)).toBe('damaged');
	expect(openFor(thirtyItems, outOfRange)).toBe('damaged');
	expect(openFor(thirtyItems, empty)).toEqual({ ok: true, answers: {}, mode: 'full' });
});

test('items may be named like inherited properties of objects', () => {
	const quiz = quizWith({ options: [5, 3] });
	const items = quiz.items.map((item, i) => ({ ...item, id: i === 0 ? 'constructor' : item.id }));
	const odd = { ...quiz, items };
	expect(openFor(odd, encodeAnswers(odd, {}))).toMatchObject({ answers: {} });
});

test('answers that the quiz does not have are a mistake of the caller', () => {
	expect(() => encodeAnswers(thirtyItems, { 'item-0': 'o9' })).toThrow(RangeError);
	expect(() => encodeAnswers(thirtyItems, { 'item-99': 's1' })).toThrow(RangeError);
	expect(() => encodeAnswers({ ...thirtyItems, version: 1024 }, {})).toThrow(RangeError);
	expect(() => encodeAnswers({ ...thirtyItems, version: 0 }, {})).toThrow(RangeError);
});
