import { loadEmbedding } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, en, id] = await Promise.all([
		loadEmbedding(locale),
		loadEmbedding('en'),
		loadEmbedding('id')
	]);
	return { ...data, text, framedTexts: { en, id } };
};
