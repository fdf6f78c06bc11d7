import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { sealCode, toSymbols } from '#lib/link/code-format.ts';
import { assertSameQuiz, openCode } from '#lib/link/open-code.ts';
import { quizTag, shortQuizTag } from '#lib/link/quiz-tag.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { indexOf, thirtyItems } from '../../support/link-quiz.ts';

const index = indexOf(thirtyItems);
const code = encodeAnswers(thirtyItems, { 'item-0': 's4' });
const noScores = Object.fromEntries(thirtyItems.skills.map(({ id }) => [id, null]));
const summary = encodeSummary(thirtyItems, noScores);

const tag = toSymbols(quizTag('thirty-items'), 4);
const shortTag = toSymbols(shortQuizTag('thirty-items'), 2);

function issueOf(text: string, quizzes = index) {
	const opened = openCode(text, quizzes);
	return opened.ok ? 'opened' : opened.issue;
}

test('a whole code says its kind, quiz, version and mode before the quiz is loaded', () => {
	const opened = openCode(code, index);
	expect(opened.ok && opened.code).toMatchObject({
		kind: 'full',
		quiz: 'thirty-items',
		version: 1,
		mode: 'full'
	});
	expect(openCode(summary, index)).toMatchObject({
		ok: true,
		code: { kind: 'summary', quiz: 'thirty-items', version: 1 }
	});
});

test.each(['', '#', ' - ', 'https://arah.example/en/result#'])('%j is empty', (text) => {
	expect(issueOf(text)).toEqual({ code: 'empty' });
});

test.each([
	['a word', 'hello'],
	['a code that lost its end', code.slice(0, -3)],
	['a code that lost its start', code.slice(1)],
	['a code with a letter that no code has', code.replace(/.$/, 'U')],
	['a summary whose format was misread', `1${summary.slice(1)}`],
	['a full code whose format was misread', `2${code.slice(1)}`],
	['a row of zeros, though its checksum is good', '0000000000'],
	['a code with a zero before it', `0${code}`],
	['version 0', sealCode(1, [0, ...tag, 0, 0, 0, 0])],
	['a full code without content', sealCode(1, [])],
	['a full code that ends in its header', sealCode(1, [0, ...tag, 0, 1])],
	['a summary without content', sealCode(2, [])],
	['a summary that ends in its version', sealCode(2, [...shortTag, 0, 1])],
	['a small version written the long way', sealCode(2, [...shortTag, 0, 0, 31, 1, 2, 3])]
])('%s is damaged', (_, text) => {
	expect(issueOf(text)).toEqual({ code: 'damaged' });
});

test.each([4, 5, 17, 31])('a whole code in format %i was made by a newer Arah', (format) => {
	expect(issueOf(sealCode(format, [1, 2, 3, 4, 5, 6]))).toEqual({ code: 'newer-format' });
});

test('a whole code in a mode that is not known was made by a newer Arah', () => {
	expect(issueOf(sealCode(1, [2, ...tag, 0, 1, 0, 0]))).toEqual({ code: 'newer-format' });
});

test('a whole code for a quiz that is not here names no quiz', () => {
	const others = [{ id: 'other-quiz', versions: [1] }];
	expect(issueOf(code, others)).toEqual({ code: 'unknown-quiz' });
	expect(issueOf(summary, others)).toEqual({ code: 'unknown-quiz' });
	expect(issueOf(code, [])).toEqual({ code: 'unknown-quiz' });
});

test('a whole code for a version that is not here names quiz and version', () => {
	const later = [{ id: 'thirty-items', versions: [2, 3] }];
	const issue = { code: 'unknown-version', quiz: 'thirty-items', version: 1 };
	expect(issueOf(code, later)).toEqual(issue);
	expect(issueOf(summary, later)).toEqual(issue);
});

test('the second step refuses a quiz that the code does not name', () => {
	const opened = openCode(code, index);
	if (!opened.ok) return expect.fail('not opened');
	expect(() => assertSameQuiz(opened.code, { ...thirtyItems, version: 2 })).toThrow(RangeError);
	expect(() => assertSameQuiz(opened.code, { ...thirtyItems, id: 'other' })).toThrow(RangeError);
	expect(() => assertSameQuiz(opened.code, thirtyItems)).not.toThrow();
});

describe('a summary whose tag two quizzes have', () => {
	/** Both ids have the tag 68. */
	const [riasec, careers] = ['riasec', 'campus-careers'].map((id) => ({ ...thirtyItems, id }));
	const own = thirtyItems.skills.map(({ id }) => id);
	const others = own.map((id) => `${id}-too`);
	const code = riasec === undefined ? '' : encodeSummary(riasec, noScores);
	const openedAs = (...skills: (readonly string[])[]) => {
		const quizzes = [riasec, careers].map((quiz, n) => ({
			id: quiz?.id ?? '',
			versions: [1],
			skills: [skills[n] ?? []]
		}));
		const opened = openCode(code, quizzes);
		return opened.ok ? opened.code.quiz : opened.issue;
	};

	test('opens as the one whose skills it was made with, in any order', () => {
		expect(shortQuizTag('riasec')).toBe(shortQuizTag('campus-careers'));
		expect(openedAs(own, others)).toBe('riasec');
		expect(openedAs(others, own)).toBe('campus-careers');
		expect(openedAs(own, own.slice(1))).toBe('riasec');
	});

	test('says what it needs where both have these skills', () => {
		const quizzes = ['riasec', 'campus-careers'];
		expect(openedAs(own, own)).toEqual({ code: 'ambiguous-quiz', quizzes });
	});

	test('belongs to no quiz here where neither has them', () => {
		expect(openedAs(others, own.slice(1))).toEqual({ code: 'unknown-quiz' });
	});

	test('is not guessed where the skills are not known', () => {
		const quizzes = [
			{ id: 'riasec', versions: [1] },
			{ id: 'campus-careers', versions: [1] }
		];
		expect(issueOf(code, quizzes)).toMatchObject({ code: 'ambiguous-quiz' });
		expect(issueOf(code, [{ id: 'riasec', versions: [1] }])).toBe('opened');
		const later = [
			{ id: 'riasec', versions: [1] },
			{ id: 'campus-careers', versions: [2] }
		];
		expect(issueOf(code, later)).toBe('opened');
	});
});
