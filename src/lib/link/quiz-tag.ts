import { fnv1a } from '#lib/engine/fnv1a.ts';
import { optionsOf } from '#lib/engine/order-items.ts';
import type { Item, OptionId, Quiz, QuizId } from '#lib/schema/quiz.ts';

/** Tags go into links, so nothing in this file may ever give another number for the same quiz. */

/** The quiz in 20 bits: FNV-1a of its id, the upper 12 bits folded onto the lower 20. */
export function quizTag(id: QuizId): number {
	const hash = fnv1a(id);
	return (hash >>> 20) ^ (hash & 0xfffff);
}

/** The quiz in the 10 bits of a summary code: the upper half of `quizTag`. */
export function shortQuizTag(id: QuizId): number {
	return quizTag(id) >>> 10;
}

/**
 * What an answer's place in a link depends on, in 10 bits: the ids of items and options in the order
 * of the quiz file. It differs (but for one chance in 1,024) when a quiz was changed without a new version.
 */
export function shapeTag(quiz: Quiz): number {
	return fold10(quiz.items.map((item) => [item.id, ...optionIds(quiz, item)].join()).join(';'));
}

/** The ids of the skills in the order of the quiz file, in 10 bits: what a summary code depends on. */
export function skillsTag(quiz: Quiz): number {
	return fold10(quiz.skills.map(({ id }) => id).join());
}

/** The ids of an item's options in the order of the quiz file. */
export function optionIds(quiz: Quiz, item: Item): OptionId[] {
	return optionsOf(item, quiz.formats[item.format]).map(({ id }) => id);
}

function fold10(text: string): number {
	const hash = fnv1a(text);
	return ((hash >>> 20) ^ (hash >>> 10) ^ hash) & 0x3ff;
}
