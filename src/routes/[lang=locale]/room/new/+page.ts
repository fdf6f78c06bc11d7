import { loadWorkshop, loadWorkshopControl } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, { failures }] = await Promise.all([
		loadWorkshopControl(locale),
		loadWorkshop(locale)
	]);
	return { ...data, text, failures };
};
