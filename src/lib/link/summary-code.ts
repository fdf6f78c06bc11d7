import type { BySkill, Quiz } from '#lib/schema/quiz.ts';
import {
	assertVersion,
	PRINTED,
	PRINTED_SUMMARY,
	sealCode,
	SHORT_VERSION_MAX,
	SUMMARY,
	toSymbols
} from './code-format.ts';
import { failed } from './link-issue.ts';
import type { LinkFailure } from './link-issue.ts';
import type { OpenedSummary } from './open-code.ts';
import { assertSameQuiz } from './open-code.ts';
import { printSymbols } from './print.ts';
import { shortQuizTag } from './quiz-tag.ts';
import { NOT_MEASURED, packScores, unpackScores } from './summary-payload.ts';

/**
 * Format 2, skills only, in whole points. Frozen, because people keep codes.
 *
 *     symbols  1       2         1 or 3   …       2
 *              format  quiz tag  version  skills  checksum
 *
 * Versions above 31 are written as 0 and two more symbols. Skills are one number in mixed radix, in the order of
 * the quiz file; the spare room in their symbols holds a digit made of the skills' ids. Six skills take 15 symbols.
 *
 * A quiz that came as a file has summaries of format 3. Six skills take 27 symbols.
 *
 *     symbols  1       1   12     …       4
 *              format  16  print  skills  checksum
 */
export function encodeSummary(quiz: Quiz, scores: BySkill<number | null>): string {
	assertVersion(quiz.version);
	const digits = quiz.skills.map(({ id }) => digitOf(id, scores));
	const packed = packScores(quiz, digits);
	if (quiz.print !== undefined) {
		return sealCode(PRINTED, [PRINTED_SUMMARY, ...printSymbols(quiz.print), ...packed]);
	}
	return sealCode(SUMMARY, [
		...toSymbols(shortQuizTag(quiz.id), 2),
		...versionSymbols(quiz.version),
		...packed
	]);
}

export type DecodedSummary =
	{ readonly ok: true; readonly scores: BySkill<number | null> } | LinkFailure;

/** The scores of an opened code, for the quiz version that it names. Throws RangeError for any other. */
export function decodeSummary(code: OpenedSummary, quiz: Quiz): DecodedSummary {
	assertSameQuiz(code, quiz);
	const digits = unpackScores(quiz, code.payload);
	if (digits === 'damaged') return failed({ code: 'damaged' });
	if (digits === 'other-skills') {
		return failed({ code: 'changed-quiz', quiz: code.quiz, version: code.version });
	}
	const scores = quiz.skills.map(({ id }, i) => {
		const digit = digits[i] ?? NOT_MEASURED;
		return [id, digit === NOT_MEASURED ? null : digit] as const;
	});
	return { ok: true, scores: Object.fromEntries(scores) };
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
