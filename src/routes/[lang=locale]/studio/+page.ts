import { loadChecker, loadStudio } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, checker] = await Promise.all([loadStudio(locale), loadChecker(locale)]);
	return { ...data, text, checker };
};
