import { fnv1a } from '#lib/engine/fnv1a.ts';
import { optionsOf } from '#lib/engine/order-items.ts';
import type { Item, OptionId, Quiz, QuizId } from '#lib/schema/quiz.ts';

/** Links contain these tags, so none may ever change for the same quiz. */

/** The quiz as 20 bits: FNV-1a of its id, the upper 12 bits folded onto the lower 20. */
export function quizTag(id: QuizId): number {
	const hash = fnv1a(id);
	return (hash >>> 20) ^ (hash & 0xfffff);
}

/** The quiz as 10 bits for a summary code: the upper half of `quizTag`. */
export function shortQuizTag(id: QuizId): number {
	return quizTag(id) >>> 10;
}

/**
 * A 10-bit hash of the ids of items and options in the order of the quiz file, on which the place of an answer in a
 * link depends. A changed quiz has another hash, except for one chance in 1,024.
 */
export function shapeTag(quiz: Quiz): number {
	return fold10(quiz.items.map((item) => [item.id, ...optionIds(quiz, item)].join()).join(';'));
}

/** A 10-bit hash of the ids of the skills in the order of the quiz file, on which a summary code depends. */
export function skillsTag(quiz: Pick<Quiz, 'skills'>): number {
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
