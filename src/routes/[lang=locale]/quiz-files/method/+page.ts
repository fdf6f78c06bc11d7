import { loadMethod, loadProfileMethod, loadQuizFiles } from '#lib/i18n/load.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Only pages for quizzes of the device link here, which the build does not know. */
export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [text, filesText, profileText] = await Promise.all([
		loadMethod(locale),
		loadQuizFiles(locale),
		loadProfileMethod(locale)
	]);
	return { text, filesText, profileText };
};
