import { expect, test } from 'vitest';
import { sealCode, toSymbols } from '#lib/link/code-format.ts';
import { formatCode } from '#lib/link/format-code.ts';
import { shortQuizTag } from '#lib/link/quiz-tag.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { openFor } from '../../support/link-open.ts';
import { quizWith, thirtyItems } from '../../support/link-quiz.ts';

const scoresOf = (quiz: Quiz, ...scores: (number | null)[]) =>
	Object.fromEntries(quiz.skills.map(({ id }, i) => [id, scores[i] ?? null]));

const scores = scoresOf(thirtyItems, 0, 100, 50, null, 71, 8);

test('six skills take fifteen symbols, read aloud in three groups of five', () => {
	const code = encodeSummary(thirtyItems, scores);
	expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{15}$/);
	expect(formatCode(code)).toMatch(/^\w{5}-\w{5}-\w{5}$/);
	expect(formatCode(code).replaceAll('-', '')).toBe(code);
});

test('groups leave no hyphen at the end', () => {
	expect(formatCode('ABCDE')).toBe('ABCDE');
	expect(formatCode('ABCDEF')).toBe('ABCDE-F');
	expect(formatCode('')).toBe('');
});

test('a skill that was not measured is not a score of zero', () => {
	expect(openFor(thirtyItems, encodeSummary(thirtyItems, scores))).toEqual({ ok: true, scores });
});

test('scores are rounded to whole points', () => {
	const code = encodeSummary(thirtyItems, scoresOf(thirtyItems, 0.49, 99.5, 50.5, null, 71.2, 7.9));
	expect(openFor(thirtyItems, code)).toEqual({
		ok: true,
		scores: scoresOf(thirtyItems, 0, 100, 51, null, 71, 8)
	});
});

test.each([1, 31, 32, 1023])('version %i is carried', (version) => {
	const quiz = { ...thirtyItems, version };
	const code = encodeSummary(quiz, scores);
	expect(code).toHaveLength(version <= 31 ? 15 : 17);
	expect(openFor(quiz, code)).toEqual({ ok: true, scores });
});

test('every single wrong symbol, and every two, in a summary are noticed', () => {
	const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
	const code = encodeSummary(thirtyItems, scores);
	const wrong = (text: string, place: number) =>
		Array.from(alphabet)
			.filter((symbol) => symbol !== text[place])
			.map((symbol) => text.slice(0, place) + symbol + text.slice(place + 1));
	const singles = Array.from(code).flatMap((_, place) => wrong(code, place));
	const doubles = Array.from(code).flatMap((_, place) =>
		wrong(code, place).flatMap((text) => wrong(text, (place + 1) % code.length))
	);
	expect(singles.map((text) => openFor(thirtyItems, text))).toEqual(Array(15 * 31).fill('damaged'));
	expect(new Set(doubles.map((text) => openFor(thirtyItems, text)))).toEqual(new Set(['damaged']));
});

test('skills that changed without a new version are told, not misread', () => {
	const changed = { ...thirtyItems, skills: thirtyItems.skills.toReversed() };
	expect(openFor(changed, encodeSummary(thirtyItems, scores))).toBe('changed-quiz');
});

test('points that no skill can have are damage', () => {
	const header = [...toSymbols(shortQuizTag(thirtyItems.id), 2), 1];
	const outOfRange = sealCode(2, [...header, ...Array<number>(9).fill(31)]);
	const tooShort = sealCode(2, [...header, ...Array<number>(8).fill(0)]);
	expect(openFor(thirtyItems, outOfRange)).toBe('damaged');
	expect(openFor(thirtyItems, tooShort)).toBe('damaged');
});

test('a quiz with twelve skills has a summary too', () => {
	const quiz = quizWith({ options: [5, 5], skills: 12 });
	const many = scoresOf(quiz, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
	expect(openFor(quiz, encodeSummary(quiz, many))).toEqual({ ok: true, scores: many });
});

test.each([[-0.1], [100.1], [NaN], [Infinity]])(
	'%d points are a mistake of the caller',
	(points) => {
		expect(() => encodeSummary(thirtyItems, scoresOf(thirtyItems, points))).toThrow(RangeError);
		expect(() => encodeSummary(thirtyItems, {})).toThrow(RangeError);
	}
);
