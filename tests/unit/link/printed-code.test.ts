import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { PRINTED, PRINTED_SUMMARY, sealCode } from '#lib/link/code-format.ts';
import { decodeCode } from '#lib/link/decode-code.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import { formatCode } from '#lib/link/format-code.ts';
import { indexOf, openCode, type QuizIndex } from '#lib/link/open-code.ts';
import { formatPrint, printOf, printSymbols } from '#lib/link/print.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { canonicalCode } from '#lib/link/whole-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { seeded } from '../../support/engine-arbitraries.ts';
import { anyAnswers, anyScores, quizWith, thirtyItems } from '../../support/link-quiz.ts';

const PRINT = 'K7M24Q9XAB1D';
const printed = (quiz: Quiz, print = PRINT): Quiz => ({ ...quiz, print });

const foreign = printed(thirtyItems);
const answers = { 'item-0': 's4', 'item-29': 'o2' };
const scores = Object.fromEntries(thirtyItems.skills.map(({ id }, s) => [id, s * 20]));
const code = encodeAnswers(foreign, answers, 'quick');
const summary = encodeSummary(foreign, scores);
/** The same quiz where it is one of the site's own. */
const own: QuizIndex = [{ id: 'thirty-items', versions: [1], prints: [PRINT] }];

function openedWith(text: string, index: QuizIndex) {
	const opened = openCode(text, index);
	return opened.ok ? opened.code : opened.issue;
}

/** What a code holds for a quiz that came as a file. */
function contentOf(text: string, quiz: Quiz) {
	const opened = openCode(text, indexOf(quiz));
	return opened.ok ? decodeCode(opened.code, quiz) : opened;
}

// Frozen, because people keep codes: never edit these.
test('the codes of a quiz that came as a file are what they were', () => {
	expect(printOf('9a3f0c5e7d1b2846'.padEnd(64, '0'))).toBe('K8ZGRQKX3CM4');
	expect([code, summary]).toEqual([
		'31K7M24Q9XAB1D6W74CY85N8000034QHC',
		'3GK7M24Q9XAB1D01ZQVF9788SBZ'
	]);
});

test('a code of 30 items with five options has at most 40 characters', () => {
	const longest = printed(quizWith({ options: Array.from({ length: 30 }, () => 5) }));

	expect(encodeAnswers(longest, {})).toHaveLength(34);
});

test('answers and mode of any quiz that came as a file come back', () => {
	fc.assert(
		fc.property(anyAnswers, fc.constantFrom('full', 'quick'), ([quiz, given], mode) => {
			const one = printed(quiz);
			expect(contentOf(encodeAnswers(one, given, mode), one)).toEqual({
				ok: true,
				evidence: { kind: 'full', mode, answers: given }
			});
		}),
		seeded(200)
	);
});

test('the scores of any quiz that came as a file come back in whole points', () => {
	fc.assert(
		fc.property(anyScores, ([quiz, given]) => {
			const one = printed(quiz);
			const whole = Object.entries(given).map(([skill, score]) => [
				skill,
				score === null ? null : Math.round(score)
			]);
			expect(contentOf(encodeSummary(one, given), one)).toEqual({
				ok: true,
				evidence: { kind: 'summary', scores: Object.fromEntries(whole) }
			});
		}),
		seeded(200)
	);
});

describe('a code of a quiz that came as a file', () => {
	test.each([code, summary])('%s names the quiz by its print where it is missing', (text) => {
		expect(openedWith(text, [])).toEqual({ code: 'foreign-quiz', print: PRINT });
		const sameName = printed(thirtyItems, 'K7M24Q9XAB1E');
		expect(openedWith(text, indexOf(sameName))).toEqual({ code: 'foreign-quiz', print: PRINT });
		expect(openedWith(text, indexOf(thirtyItems))).toEqual({ code: 'foreign-quiz', print: PRINT });
	});

	test.each([code, summary])('%s opens with that quiz only, even under the same name', (text) => {
		const opened = openCode(text, [...indexOf(thirtyItems), ...indexOf(foreign)]);
		if (!opened.ok) return expect.fail('not opened');

		expect(opened.code).toMatchObject({ quiz: 'thirty-items', version: 1, print: PRINT });
		expect(decodeCode(opened.code, foreign).ok).toBe(true);
		expect(() => decodeCode(opened.code, thirtyItems)).toThrow(RangeError);
	});

	test.each([code, summary])('%s opens where the quiz is one of the site', (text) => {
		const opened = openCode(text, own);
		if (!opened.ok) return expect.fail('not opened');

		expect(opened.code).not.toHaveProperty('print');
		expect(decodeCode(opened.code, thirtyItems).ok).toBe(true);
	});

	test('is found in a text like every other code', () => {
		for (const text of [code, summary]) {
			const said = `Budi: ${formatCode(text)}\nSari: https://arah.example/r#${text.toLowerCase()}`;
			expect(findCodes(said).map((found) => [found.label, canonicalCode(found.code)])).toEqual([
				['Budi', text],
				['Sari', text]
			]);
			expect(canonicalCode(`see ${text}thanks`)).not.toBe(text);
			expect(canonicalCode(`https://arah.example/r#${text}thanks`)).toBe(text);
		}
	});

	test('is reported as damaged with one wrong character', () => {
		for (const text of [code, summary]) {
			for (const place of Array.from(text, (_, n) => n)) {
				const other = text.charAt(place) === 'Z' ? 'Y' : 'Z';
				const wrong = text.slice(0, place) + other + text.slice(place + 1);
				expect(openedWith(wrong, own)).toEqual({ code: 'damaged' });
			}
		}
	});
});

test.each([
	['without a whole print', sealCode(PRINTED, [0, 1, 2, 3]), 'damaged'],
	['without content', sealCode(PRINTED, []), 'damaged'],
	['in an unknown mode', sealCode(PRINTED, [2, ...printSymbols(PRINT), 1]), 'newer-format'],
	['of an unknown kind', sealCode(PRINTED, [17, ...printSymbols(PRINT), 1]), 'newer-format']
])('a code %s is not guessed', (_, text, issue) => {
	expect(openedWith(text, own)).toEqual({ code: issue });
});

test('a code whose answers do not fit the quiz is damaged', () => {
	const long = sealCode(PRINTED, [0, ...printSymbols(PRINT), 1, 2, 3]);
	const summaryOfOne = sealCode(PRINTED, [PRINTED_SUMMARY, ...printSymbols(PRINT), 1]);

	expect(contentOf(long, foreign)).toEqual({ ok: false, issue: { code: 'damaged' } });
	expect(contentOf(summaryOfOne, foreign)).toEqual({ ok: false, issue: { code: 'damaged' } });
});

describe('a code that names a quiz by its id', () => {
	const oldCode = encodeAnswers(thirtyItems, answers);
	const oldSummary = encodeSummary(thirtyItems, scores);

	test.each([oldCode, oldSummary])(
		'%s belongs to the quiz of the site before that of a file',
		(text) => {
			const opened = openedWith(text, [...indexOf(foreign), ...own]);

			expect(opened).toMatchObject({ quiz: 'thirty-items', version: 1 });
			expect(opened).not.toHaveProperty('print');
		}
	);

	test.each([oldCode, oldSummary])(
		'%s opens with a file where the site has no such quiz',
		(text) => {
			expect(openedWith(text, indexOf(foreign))).toMatchObject({ print: PRINT });
			expect(contentOf(text, foreign)).toMatchObject({ ok: true });
		}
	);

	test('is not guessed between two files under the same name', () => {
		const index = [...indexOf(foreign), ...indexOf(printed(thirtyItems, 'K7M24Q9XAB1E'))];

		expect(openedWith(oldSummary, index)).toMatchObject({ code: 'ambiguous-quiz' });
	});

	test('opens as the file whose skills it fits, of two quizzes whose short codes begin alike', () => {
		const [one, two] = ['riasec', 'campus-careers'].map((id, n) =>
			printed({ ...quizWith({ id, options: [5, 5, 5], skills: 3 + n }) }, `K7M24Q9XAB1${n}`)
		);
		if (one === undefined || two === undefined) return expect.fail('no quizzes');
		const given = Object.fromEntries(one.skills.map(({ id }) => [id, 50]));
		const { print: _, ...site } = one;
		const text = encodeSummary(site, given);

		expect(openedWith(text, [...indexOf(two), ...indexOf(one)])).toMatchObject({ quiz: 'riasec' });
	});
});

test('a print is shown in groups of four', () => {
	expect(formatPrint(PRINT)).toBe('K7M2-4Q9X-AB1D');
});

test('a quiz with another text for a print has no code', () => {
	expect(() => encodeAnswers(printed(thirtyItems, 'K7M2'), {})).toThrow('12 symbols');
});
