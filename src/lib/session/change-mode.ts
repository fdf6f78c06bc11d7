import { orderItems } from '#lib/engine/order-items.ts';
import { quickItems } from '#lib/engine/quick-items.ts';
import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import type { Progress } from './saved-progress.ts';

/**
 * The same answers, times and order of options, to be gone on with in a mode; every answer stays.
 * The full profile goes on at the first item without an answer, a quick match with the one that it
 * asks next: its trail is what was answered of the items that it may ask. Progress that is in the
 * mode already is given back as it is.
 */
export function changeMode(quiz: Quiz, progress: Progress, mode: Mode): Progress {
	if (progress.mode === mode) return progress;
	const { answers } = progress;
	if (mode === 'full') {
		const items = orderItems(quiz);
		const first = items.find(({ id }) => answers[id] === undefined) ?? items[0];
		return { ...progress, mode, trail: [], at: first?.id ?? '' };
	}
	const answered = quickItems(quiz).filter(({ id }) => answers[id] !== undefined);
	return { ...progress, mode, trail: answered.map(({ id }) => id), at: '' };
}
