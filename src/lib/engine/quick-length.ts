import type { Quiz } from '#lib/schema/quiz.ts';
import { quickItems } from './quick-items.ts';

/** The length of a quick match. It depends on the answers, so it is only an estimate. */
export interface QuickLength {
	/** Usual number of items. */
	readonly usual: number;
	/** Maximum number of items. */
	readonly most: number;
	/** Time for the usual number of items, in whole minutes. */
	readonly minutes: number;
}

/**
 * The expected length of a quick match; null if the quiz has none. The usual number of items comes from the quiz
 * file. Without it, the middle between the items asked of everyone and all items is used. An item takes as long as
 * in the full profile.
 */
export function quickLength(quiz: Quiz): QuickLength | null {
	if (quiz.quick === undefined) return null;
	const { perSkill, usualItems } = quiz.quick;
	const most = quickItems(quiz).length;
	const least = Math.min(most, perSkill * quiz.skills.length);
	const usual = Math.min(most, usualItems ?? Math.ceil((least + most) / 2));
	const minutes = Math.max(1, Math.round((quiz.minutes * usual) / quiz.items.length));
	return { usual, most, minutes };
}
