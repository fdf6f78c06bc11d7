import type { Answers, Item, Mode, OptionId, Quiz } from '#lib/schema/quiz.ts';
import { assertVersion, FULL, MODES, sealCode, toSymbols } from './code-format.ts';
import { failed } from './link-issue.ts';
import type { LinkFailure } from './link-issue.ts';
import { packDigits, unpackDigits } from './mixed-radix.ts';
import type { OpenedAnswers } from './open-code.ts';
import { assertSameQuiz } from './open-code.ts';
import { optionIds, quizTag, shapeTag } from './quiz-tag.ts';

/**
 * Format 1, all answers. Frozen: codes are out in the world.
 *
 *     symbols  1       1     4         2        2          …        4
 *              format  mode  quiz tag  version  shape tag  answers  checksum
 *
 * Answers are one number in mixed radix, items in the order of the quiz file, the first weighing most:
 * 0 for an unanswered item, else 1 + the place of the option. 30 items take about 30 symbols.
 */
export function encodeAnswers(quiz: Quiz, answers: Answers, mode: Mode = 'full'): string {
	assertVersion(quiz.version);
	assertKnownItems(quiz, answers);
	const options = quiz.items.map((item) => optionIds(quiz, item));
	const digits = quiz.items.map((item, i) => digitOf(item, options[i] ?? [], answers));
	return sealCode(FULL, [
		MODES.indexOf(mode),
		...toSymbols(quizTag(quiz.id), 4),
		...toSymbols(quiz.version, 2),
		...toSymbols(shapeTag(quiz), 2),
		...packDigits(digits, basesOf(options))
	]);
}

export type DecodedAnswers =
	{ readonly ok: true; readonly answers: Answers; readonly mode: Mode } | LinkFailure;

/** The answers of an opened code, for the quiz version that it names. Throws RangeError for another one. */
export function decodeAnswers(code: OpenedAnswers, quiz: Quiz): DecodedAnswers {
	assertSameQuiz(code, quiz);
	if (code.shape !== shapeTag(quiz)) {
		return failed({ code: 'changed-quiz', quiz: code.quiz, version: code.version });
	}
	const options = quiz.items.map((item) => optionIds(quiz, item));
	const digits = unpackDigits(code.payload, basesOf(options));
	if (digits === null) return failed({ code: 'damaged' });
	const chosen = quiz.items.flatMap(({ id }, i) => {
		const option = options[i]?.[(digits[i] ?? 0) - 1];
		return option === undefined ? [] : [[id, option] as const];
	});
	return { ok: true, answers: Object.fromEntries(chosen), mode: code.mode };
}

function basesOf(options: readonly (readonly OptionId[])[]): number[] {
	return options.map((ids) => ids.length + 1);
}

function digitOf(item: Item, options: readonly OptionId[], answers: Answers): number {
	// an item may be called "constructor": only what is the record's own counts
	const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
	if (answer === undefined) return 0;
	const place = options.indexOf(answer);
	if (place < 0) throw new RangeError(`item ${item.id} has no option ${answer}`);
	return place + 1;
}

function assertKnownItems(quiz: Quiz, answers: Answers): void {
	const known = new Set(quiz.items.map(({ id }) => id));
	const unknown = Object.keys(answers).find((id) => !known.has(id));
	if (unknown !== undefined) throw new RangeError(`quiz ${quiz.id} has no item ${unknown}`);
}
