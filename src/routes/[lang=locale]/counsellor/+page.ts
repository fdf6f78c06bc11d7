import { loadCodes, loadDesk } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, codes] = await Promise.all([loadDesk(locale), loadCodes(locale)]);
	return { ...data, text, codes };
};
