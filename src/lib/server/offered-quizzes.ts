import { quickLength } from '#lib/engine/quick-length.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { findBundle, quizIndex } from './bundles.ts';

/** The newest version of every quiz, in one language: what somebody can be invited to. */
export function offeredBundles(locale: Locale): QuizBundle[] {
	return quizIndex().flatMap(({ id }) => findBundle(id, locale) ?? []);
}

/** What an invitation says about a quiz. */
export function toOffered({ quiz, wording }: QuizBundle) {
	return {
		id: quiz.id,
		name: wording.name,
		items: quiz.items.length,
		skills: quiz.skills.length,
		minutes: quiz.minutes,
		quickMinutes: quickLength(quiz)?.minutes ?? null
	};
}
