import { chooseNextItem } from '#lib/engine/choose-next-item.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Answers, ItemId, Quiz } from '#lib/schema/quiz.ts';

/** The next item of a quick match, given the answers and every item shown so far; null at its end. */
export type Chooser = (answers: Answers, shown: ReadonlySet<ItemId>) => ItemId | null;

/**
 * Returns the chooser of a quiz. It depends on most of the engine, so pages import it only when someone starts a
 * quick match.
 */
export function createChooser(quiz: Quiz): Chooser {
	const plan = compileQuiz(quiz);
	return (answers, shown) => chooseNextItem(plan, answers, shown);
}
