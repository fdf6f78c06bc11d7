import type { CaseFile } from '#lib/schema/cases.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Item, Quiz, QuizId } from '#lib/schema/quiz.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import type { QuizBundle, Wording } from '#lib/schema/wording.ts';
import { honestRange } from '#lib/simulation/scenarios.ts';

/** One version of one quiz with all its words, free of errors. */
export interface LoadedQuiz {
	readonly quiz: Quiz;
	readonly wording: Readonly<Record<Locale, Wording>>;
	readonly cases: CaseFile['cases'];
	readonly within: CaseFile['within'] | null;
	/** What made-up people say about it; null until `npm run simulate -- --markdown` has written it. */
	readonly simulated: Simulated | null;
}

/** One version of a quiz, the newest when none is named; undefined when there is no such quiz. */
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
 * What a page receives of a quiz version: the structure, the words of one language and how far a
 * printed match may be trusted. The sources of the items and the other simulated figures stay behind:
 * a result shows none of them, and they would weigh on every page.
 */
export function bundleOf({ quiz, wording, simulated }: LoadedQuiz, locale: Locale): QuizBundle {
	return {
		locale,
		quiz: { ...quiz, items: quiz.items.map(withoutEvidence) },
		wording: wording[locale],
		honest: simulated && honestRange(simulated)
	};
}

function withoutEvidence({ evidence: _, ...item }: Item): Item {
	return item;
}
