import { loadCodes, loadCompare } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, codes] = await Promise.all([loadCompare(locale), loadCodes(locale)]);
	return { ...data, text, codes };
};
