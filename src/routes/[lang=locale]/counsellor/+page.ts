import { loadCodes } from '#lib/i18n/load/codes.ts';
import { loadDesk } from '#lib/i18n/load/desk.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, codes] = await Promise.all([loadDesk(locale), loadCodes(locale)]);
	return { ...data, text, codes };
};
