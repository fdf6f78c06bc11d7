import { chooseNextItem } from '#lib/engine/choose-next-item.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Answers, ItemId, Quiz } from '#lib/schema/quiz.ts';

/** What a quick match asks next, given the answers and all that was shown; null at its end. */
export type Chooser = (answers: Answers, shown: ReadonlySet<ItemId>) => ItemId | null;

/**
 * The chooser of a quiz. It brings most of the engine along, so a page imports it when somebody
 * starts a quick match and not before.
 */
export function createChooser(quiz: Quiz): Chooser {
	const plan = compileQuiz(quiz);
	return (answers, shown) => chooseNextItem(plan, answers, shown);
}
