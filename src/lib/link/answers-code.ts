import type { Answers, Item, Mode, OptionId, Quiz } from '#lib/schema/quiz.ts';
import { MODES } from '#lib/schema/vocabulary.ts';
import { assertVersion, FULL, PRINTED, sealCode, toSymbols } from './code-format.ts';
import { failed } from './link-issue.ts';
import type { LinkFailure } from './link-issue.ts';
import { packDigits, unpackDigits } from './mixed-radix.ts';
import type { OpenedAnswers } from './open-code.ts';
import { assertSameQuiz } from './open-code.ts';
import { printSymbols } from './print.ts';
import { optionIds, quizTag, shapeTag } from './quiz-tag.ts';

/**
 * Format 1, all answers. Frozen, because people keep codes.
 *
 *     symbols  1       1     4         2        2          …        4
 *              format  mode  quiz tag  version  shape tag  answers  checksum
 *
 * Answers are one number in mixed radix, items in the order of the quiz file, the first most significant:
 * 0 for an unanswered item, else 1 + the place of the option. 30 items take about 30 symbols.
 *
 * Format 3, for a quiz that came as a file. Frozen, too. Its print stands for id, version and shape. 30 items with five
 * options take 34 symbols.
 *
 *     symbols  1       1     12     …        4
 *              format  mode  print  answers  checksum
 */
export function encodeAnswers(quiz: Quiz, answers: Answers, mode: Mode = 'full'): string {
	assertVersion(quiz.version);
	assertKnownItems(quiz, answers);
	const { options, bases, shape } = layoutOf(quiz);
	const digits = quiz.items.map((item, i) => digitOf(item, options[i] ?? [], answers));
	const packed = packDigits(digits, bases);
	if (quiz.print !== undefined) {
		return sealCode(PRINTED, [MODES.indexOf(mode), ...printSymbols(quiz.print), ...packed]);
	}
	return sealCode(FULL, [
		MODES.indexOf(mode),
		...toSymbols(quizTag(quiz.id), 4),
		...toSymbols(quiz.version, 2),
		...toSymbols(shape, 2),
		...packed
	]);
}

export type DecodedAnswers =
	{ readonly ok: true; readonly answers: Answers; readonly mode: Mode } | LinkFailure;

/** The answers of an opened code, for the quiz version that it names. Throws RangeError for any other. */
export function decodeAnswers(code: OpenedAnswers, quiz: Quiz): DecodedAnswers {
	assertSameQuiz(code, quiz);
	const { options, bases, shape } = layoutOf(quiz);
	if (code.shape !== null && code.shape !== shape) {
		return failed({ code: 'changed-quiz', quiz: code.quiz, version: code.version });
	}
	const digits = unpackDigits(code.payload, bases);
	if (digits === null) return failed({ code: 'damaged' });
	const chosen = quiz.items.flatMap(({ id }, i) => {
		const option = options[i]?.[(digits[i] ?? 0) - 1];
		return option === undefined ? [] : [[id, option] as const];
	});
	return { ok: true, answers: Object.fromEntries(chosen), mode: code.mode };
}

/** The parts of a code that depend on the quiz alone. */
interface Layout {
	/** The ids of the options of each item. */
	readonly options: readonly (readonly OptionId[])[];
	readonly bases: readonly number[];
	readonly shape: number;
}

/** Cached per quiz, because codes are decoded by the hundred. */
const layouts = new WeakMap<Quiz, Layout>();

function layoutOf(quiz: Quiz): Layout {
	const known = layouts.get(quiz);
	if (known !== undefined) return known;
	const options = quiz.items.map((item) => optionIds(quiz, item));
	const bases = options.map((ids) => ids.length + 1);
	const layout = { options, bases, shape: shapeTag(quiz) };
	layouts.set(quiz, layout);
	return layout;
}

function digitOf(item: Item, options: readonly OptionId[], answers: Answers): number {
	// an item may be called "constructor", so only own properties count
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
