import { loadResult } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const textIn = await loadResult(locale);
	return { ...data, textIn, text: textIn(data.bundle.wording.terms) };
};
