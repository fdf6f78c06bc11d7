import { orderItems } from '#lib/engine/order-items.ts';
import { quickItems } from '#lib/engine/quick-items.ts';
import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import type { Progress } from './saved-progress.ts';

/**
 * The same progress, continued in another mode. Answers, times and the order of options are kept. A full profile
 * resumes at its first unanswered item; a quick match takes the answered quick items as its trail. Progress that is
 * already in the mode is returned unchanged.
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
