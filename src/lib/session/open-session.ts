import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import { changeMode } from './change-mode.ts';
import type { createChooser } from './create-chooser.ts';
import { QuizSession } from './quiz-session.svelte.ts';
import type { Progress } from './saved-progress.ts';

export interface SessionNeeds {
	/** A monotonic clock, in milliseconds. */
	readonly now: () => number;
	/** Returns a new unsigned 32-bit seed for the order of options. */
	readonly newSeed: () => number;
	/** Loads the code that only a quick match needs. Rejects if it cannot be loaded. */
	readonly loadChooser: () => Promise<typeof createChooser>;
}

/**
 * A session in a mode, new or continued from progress in either mode; no answer is lost. Only a quick match has to
 * load code first; null if that fails.
 */
export async function openSession(
	quiz: Quiz,
	mode: Mode,
	found: Progress | undefined,
	{ now, newSeed, loadChooser }: SessionNeeds
): Promise<QuizSession | null> {
	// the progress may date from a time when the quiz still had a quick match
	if (mode === 'full' || quiz.quick === undefined) {
		const progress = found && changeMode(quiz, found, 'full');
		return new QuizSession(quiz, { seed: newSeed(), now, progress });
	}
	try {
		const choose = (await loadChooser())(quiz);
		const progress = found && changeMode(quiz, found, 'quick');
		return new QuizSession(quiz, { seed: newSeed(), now, progress, choose });
	} catch {
		return null;
	}
}
