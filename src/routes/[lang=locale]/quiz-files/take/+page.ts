import { loadQuiz, loadQuizFiles } from '#lib/i18n/load.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Only pages for quizzes of the device link here, which the build does not know. */
export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [text, filesText] = await Promise.all([loadQuiz(locale), loadQuizFiles(locale)]);
	return { text, filesText };
};
