import type { BySkill, Quiz } from '#lib/schema/quiz.ts';
import { assertVersion, sealCode, SHORT_VERSION_MAX, SUMMARY, toSymbols } from './code-format.ts';
import { failed } from './link-issue.ts';
import type { LinkFailure } from './link-issue.ts';
import { packDigits, spareBase, unpackDigits } from './mixed-radix.ts';
import type { OpenedSummary } from './open-code.ts';
import { assertSameQuiz } from './open-code.ts';
import { shortQuizTag, skillsTag } from './quiz-tag.ts';

/** 0 to 100 points, and one digit for "not measured". */
const NOT_MEASURED = 101;
const BASE = 102;

/**
 * Format 2, skills only, in whole points. Frozen, because people keep codes.
 *
 *     symbols  1       2         1 or 3   …       2
 *              format  quiz tag  version  skills  checksum
 *
 * Versions above 31 are written as 0 and two more symbols. Skills are one number in mixed radix, in the order of
 * the quiz file; the spare room in their symbols holds a digit made of the skills' ids. Six skills take 15 symbols.
 */
export function encodeSummary(quiz: Quiz, scores: BySkill<number | null>): string {
	assertVersion(quiz.version);
	const digits = quiz.skills.map(({ id }) => digitOf(id, scores));
	const bases = basesOf(quiz);
	return sealCode(SUMMARY, [
		...toSymbols(shortQuizTag(quiz.id), 2),
		...versionSymbols(quiz.version),
		...packDigits([...digits, skillsDigit(quiz)], bases)
	]);
}

export type DecodedSummary =
	{ readonly ok: true; readonly scores: BySkill<number | null> } | LinkFailure;

/** The scores of an opened code, for the quiz version that it names. Throws RangeError for any other. */
export function decodeSummary(code: OpenedSummary, quiz: Quiz): DecodedSummary {
	assertSameQuiz(code, quiz);
	const digits = unpackDigits(code.payload, basesOf(quiz));
	if (digits === null) return failed({ code: 'damaged' });
	if (digits.at(-1) !== skillsDigit(quiz)) {
		return failed({ code: 'changed-quiz', quiz: code.quiz, version: code.version });
	}
	const scores = quiz.skills.map(({ id }, i) => {
		const digit = digits[i] ?? NOT_MEASURED;
		return [id, digit === NOT_MEASURED ? null : digit] as const;
	});
	return { ok: true, scores: Object.fromEntries(scores) };
}

function basesOf(quiz: Quiz): number[] {
	const bases = quiz.skills.map(() => BASE);
	return [...bases, spareBase(bases)];
}

function skillsDigit(quiz: Quiz): number {
	return skillsTag(quiz) % spareBase(quiz.skills.map(() => BASE));
}

function versionSymbols(version: number): number[] {
	return version <= SHORT_VERSION_MAX ? [version] : [0, ...toSymbols(version, 2)];
}

function digitOf(skill: string, scores: BySkill<number | null>): number {
	const score = Object.hasOwn(scores, skill) ? scores[skill] : undefined;
	if (score === null) return NOT_MEASURED;
	if (score !== undefined && score >= 0 && score <= 100) return Math.round(score);
	throw new RangeError(`skill ${skill} needs 0 to 100 points or null, not ${score}`);
}
