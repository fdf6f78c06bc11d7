import { loadWorkshopScript } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { text: await loadWorkshopScript(locale) };
};
