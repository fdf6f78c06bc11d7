import type { Locale } from '#lib/schema/locale.ts';
import type { Item } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { honestRange } from '#lib/simulation/honest-range.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';

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
