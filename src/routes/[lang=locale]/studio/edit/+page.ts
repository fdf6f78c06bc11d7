import {
	loadChecker,
	loadStudio,
	loadStudioPublish,
	loadStudioTable,
	loadStudioTells,
	loadStudioTry
} from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [text, checker, tells, table, trying, publishing] = await Promise.all([
		loadStudio(locale),
		loadChecker(locale),
		loadStudioTells(locale),
		loadStudioTable(locale),
		loadStudioTry(locale),
		loadStudioPublish(locale)
	]);
	return { text, checker, tells, table, trying, publishing };
};
