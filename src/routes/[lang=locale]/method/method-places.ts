import { resolve } from '$app/paths';
import type { Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';

/** The addresses of the two pages about the method of a quiz of this site; without an id, that of the home page. */
export function methodPlaces(lang: Locale, quiz: QuizId | undefined) {
	const place = { lang, ...(quiz !== undefined && { quiz }) };
	return {
		plain: resolve('/[lang=locale]/method/[[quiz=quizId]]', place),
		technical: resolve('/[lang=locale]/method/[[quiz=quizId]]/technical', place)
	};
}
