import { loadChecker, loadStudio, loadStudioTells } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [text, checker, tells] = await Promise.all([
		loadStudio(locale),
		loadChecker(locale),
		loadStudioTells(locale)
	]);
	return { text, checker, tells };
};
