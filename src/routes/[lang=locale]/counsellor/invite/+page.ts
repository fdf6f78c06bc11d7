import { loadInvite, loadInviting } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, en, id] = await Promise.all([
		loadInviting(locale),
		loadInvite('en'),
		loadInvite('id')
	]);
	return { ...data, text, inviteTexts: { en, id } };
};
