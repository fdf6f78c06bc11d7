import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import type { SessionNeeds } from './open-session.ts';
import type { Progress } from './saved-progress.ts';

/**
 * Whether what was kept is the end of the mode that is wanted: every item answered, or a quick match that would ask
 * nothing more. False where that cannot be known because the chooser could not be loaded.
 */
export async function isFinished(
	quiz: Quiz,
	{ answers, trail, mode }: Progress,
	wanted: Mode,
	{ loadChooser }: Pick<SessionNeeds, 'loadChooser'>
): Promise<boolean> {
	if (Object.keys(answers).length === quiz.items.length) return true;
	if (wanted === 'full' || mode === 'full' || quiz.quick === undefined) return false;
	try {
		const choose = (await loadChooser())(quiz);
		return choose(answers, new Set(trail)) === null;
	} catch {
		return false;
	}
}
