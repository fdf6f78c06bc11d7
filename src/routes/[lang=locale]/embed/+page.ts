import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, en, id] = await Promise.all([
		loadMessages('embedding', locale),
		loadMessages('embedding', 'en'),
		loadMessages('embedding', 'id')
	]);
	return { ...data, text, framedTexts: { en, id } };
};
