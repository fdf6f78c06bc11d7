import type { Answers } from '#lib/schema/quiz.ts';
import type { Plan } from './compile-quiz.ts';

/**
 * The index of the chosen option for every item of the quiz, −1 where there is none. An answer to
 * an item or with an option that the quiz does not have counts as no answer: whether to refuse
 * such input is decided where it comes in.
 */
export function readAnswers(plan: Plan, answers: Answers): number[] {
	const chosen = plan.unanswered.slice();
	for (let i = 0; i < plan.items.length; i += 1) {
		const item = plan.items[i];
		const option = item?.optionIndex.get(answers[item.id]);
		if (option !== undefined) chosen[i] = option;
	}
	return chosen;
}
