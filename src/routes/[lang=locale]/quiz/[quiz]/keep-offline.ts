import { resolve } from '$app/paths';
import type { QuizBundle } from '#lib/schema/wording.ts';

/**
 * Keeps a quiz from a folder of the server for use offline, once the copy of the app is there: its page, its data and
 * the result page, which lists the quizzes of the server. The quizzes of the build are in the copy. Never rejects.
 */
export async function keepOffline({ quiz, locale }: QuizBundle): Promise<void> {
	if (quiz.print === undefined || !('serviceWorker' in navigator)) return;
	const { id, version } = quiz;
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage([
		resolve('/[lang=locale]/quiz/[quiz]', { lang: locale, quiz: id }),
		resolve('/quizzes/[quiz]/[version]/[lang=locale].json', {
			quiz: id,
			version: String(version),
			lang: locale
		}),
		resolve('/[lang=locale]/result', { lang: locale })
	]);
}
