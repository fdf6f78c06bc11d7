import { loadCodes } from '#lib/i18n/load/codes.ts';
import { loadCompare } from '#lib/i18n/load/compare.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, codes] = await Promise.all([loadCompare(locale), loadCodes(locale)]);
	return { ...data, text, codes };
};
