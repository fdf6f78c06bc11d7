import { loadEmbedding } from '#lib/i18n/load.ts';
import { allByLocale } from '#lib/schema/locale.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const framedTexts = await allByLocale(loadEmbedding);
	return { ...data, text: framedTexts[locale], framedTexts };
};
