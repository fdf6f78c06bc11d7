import { loadMethod } from '#lib/i18n/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	return { ...data, text: await loadMethod(locale) };
};
