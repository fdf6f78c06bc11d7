import { loadQuizFiles, loadQuizzes } from '#lib/i18n/load.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [text, quizzesText] = await Promise.all([loadQuizFiles(locale), loadQuizzes(locale)]);
	return { text, quizzesText };
};
