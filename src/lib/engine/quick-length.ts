import type { Quiz } from '#lib/schema/quiz.ts';
import { quickItems } from './quick-items.ts';

/** How long a quick match is. It cannot be known before: it depends on the answers. */
export interface QuickLength {
	/** How many items it usually asks. */
	readonly usual: number;
	/** How many it asks at most. */
	readonly most: number;
	/** How long the usual ones take, in whole minutes. */
	readonly minutes: number;
}

/**
 * What may be said about the length of a quick match before it begins; null for a quiz without one.
 * The usual number is that of the quiz file; a quiz that does not say gets the middle between the
 * items that everybody is asked and all of them. An item takes as long as in the full profile.
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
