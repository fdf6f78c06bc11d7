import { chooseNextItem } from '#lib/engine/choose-next-item.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Answers, ItemId } from '#lib/schema/quiz.ts';

export interface QuickTake {
	readonly result: Result;
	/** How many questions were asked, skipped ones included. */
	readonly asked: number;
}

/** A quick match of somebody who would answer like this; a question without an answer is skipped. */
export function takeQuickly(plan: Plan, sheet: Answers): QuickTake {
	const asked = new Set<ItemId>();
	const answers: Record<ItemId, string> = {};
	for (;;) {
		const item = chooseNextItem(plan, answers, asked);
		if (item === null) break;
		asked.add(item);
		const option = sheet[item];
		if (option !== undefined) answers[item] = option;
	}
	return { result: scoreQuiz(plan, answers, { mode: 'quick' }), asked: asked.size };
}
