import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import { changeMode } from './change-mode.ts';
import type { createChooser } from './create-chooser.ts';
import { QuizSession } from './quiz-session.svelte.ts';
import type { Progress } from './saved-progress.ts';

export interface SessionNeeds {
	/** Milliseconds that only grow. */
	readonly now: () => number;
	/** A new unsigned 32-bit seed for the order of options. */
	readonly newSeed: () => number;
	/** Brings what a quick match needs beyond the full profile. Rejects when it cannot be loaded. */
	readonly loadChooser: () => Promise<typeof createChooser>;
}

/**
 * A session in a mode, from nothing or going on with answers of either mode: none of them is lost.
 * Only a quick match has to wait for anything; null when that could not be loaded.
 */
export async function openSession(
	quiz: Quiz,
	mode: Mode,
	found: Progress | undefined,
	{ now, newSeed, loadChooser }: SessionNeeds
): Promise<QuizSession | null> {
	// what was kept may be of a time when the quiz still had a quick match
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
