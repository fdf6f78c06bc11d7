import { chooseNextItem } from '#lib/engine/choose-next-item.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Answers, ItemId } from '#lib/schema/quiz.ts';

interface Taken {
	/** What was shown, in order. */
	readonly asked: readonly ItemId[];
	/** The answers to it; an item without one was passed over. */
	readonly answers: Answers;
}

/** Takes a quick match to its end with these answers. */
export function takeQuickly(plan: Plan, sheet: Answers): Taken {
	const asked: ItemId[] = [];
	let answers: Answers = {};
	for (;;) {
		const item = chooseNextItem(plan, answers, new Set(asked));
		if (item === null) return { asked, answers };
		asked.push(item);
		if (asked.length > plan.items.length) throw new Error('It asks for ever.');
		const option = sheet[item];
		if (option !== undefined) answers = { ...answers, [item]: option };
	}
}
