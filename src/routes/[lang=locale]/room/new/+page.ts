import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, { failures }] = await Promise.all([
		loadMessages('roomHost', locale),
		loadMessages('room', locale)
	]);
	return { ...data, text, failures };
};
