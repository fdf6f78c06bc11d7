import { resolve } from '$app/paths';
import type { Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';

/** The addresses of a quiz: of this site by its id, or from a file on this device by its print. */
export function quizPlaces(lang: Locale, { id, print, isShelved }: Quiz) {
	if (isShelved && print !== undefined) return shelfPlaces(lang, print);
	const place = { lang, quiz: id };
	return {
		take: resolve('/[lang=locale]/quiz/[quiz]', place),
		method: resolve('/[lang=locale]/method/[[quiz=quizId]]', place),
		technical: resolve('/[lang=locale]/method/[[quiz=quizId]]/technical', place)
	};
}

/** The addresses of a quiz from a file on this device, whose method is on one page. */
export function shelfPlaces(lang: Locale, print: string) {
	const method = `${resolve('/[lang=locale]/quiz-files/method', { lang })}?quiz=${print}`;
	return {
		take: `${resolve('/[lang=locale]/quiz-files/take', { lang })}?quiz=${print}`,
		method,
		technical: method
	};
}
