import type { Locale } from '#lib/schema/locale.ts';
import type { Item } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';

/**
 * What a page receives of a quiz version: the structure and the words of one language. The sources
 * of the items stay behind: nobody is shown them, and they would weigh on every page.
 */
export function bundleOf({ quiz, wording }: LoadedQuiz, locale: Locale): QuizBundle {
	return {
		locale,
		quiz: { ...quiz, items: quiz.items.map(withoutEvidence) },
		wording: wording[locale],
		honest: null
	};
}

function withoutEvidence({ evidence: _, ...item }: Item): Item {
	return item;
}
