import type { CaseFile } from '#lib/schema/cases.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Item, Quiz, QuizId } from '#lib/schema/quiz.ts';
import type { SimulatedProfile } from '#lib/schema/simulated-profile.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import type { QuizBundle, Wordings } from '#lib/schema/wording.ts';
import { honestRange } from '#lib/simulation/scenarios.ts';
import { completeWording } from './complete-wording.ts';

/** One version of one quiz with all its wording, free of errors. */
export interface LoadedQuiz {
	readonly quiz: Quiz;
	readonly wording: Wordings;
	readonly cases: CaseFile['cases'];
	readonly within: CaseFile['within'] | null;
	/** Figures from simulated people; null until `npm run simulate -- <quiz> --write` has written them. */
	readonly simulated: Simulated | null;
	/** The same for a profile. */
	readonly simulatedProfile: SimulatedProfile | null;
}

/** One version of a quiz, by default the newest; undefined if there is none. */
export function findVersion(
	quizzes: readonly LoadedQuiz[],
	id: QuizId,
	version?: number
): LoadedQuiz | undefined {
	const all = quizzes.filter(({ quiz }) => quiz.id === id);
	if (version !== undefined) return all.find(({ quiz }) => quiz.version === version);
	return all.reduce<LoadedQuiz | undefined>(
		(newest, next) => (newest && newest.quiz.version > next.quiz.version ? newest : next),
		undefined
	);
}

/**
 * The data of a quiz version for pages: the structure, the wording of one language and how far a printed match can
 * be trusted. Sources of items and other simulated figures are left out: no result shows them, and they would add
 * weight to every page.
 */
export function bundleOf({ quiz, wording, simulated }: LoadedQuiz, locale: Locale): QuizBundle {
	return {
		locale,
		quiz: { ...quiz, items: quiz.items.map(withoutEvidence) },
		wording: completeWording(quiz, wording, locale),
		honest: simulated && honestRange(simulated)
	};
}

function withoutEvidence({ evidence: _, ...item }: Item): Item {
	return item;
}
