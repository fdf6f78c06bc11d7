import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, codes] = await Promise.all([
		loadMessages('desk', locale),
		loadMessages('codes', locale)
	]);
	return { ...data, text, codes };
};
