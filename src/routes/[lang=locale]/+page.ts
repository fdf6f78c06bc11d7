import { loadHome, loadQuizzes } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, quizzes] = await Promise.all([
		loadHome(locale),
		// a site with one quiz has no list
		data.others.length > 0 ? loadQuizzes(locale) : null
	]);
	return { ...data, text, quizzes };
};
