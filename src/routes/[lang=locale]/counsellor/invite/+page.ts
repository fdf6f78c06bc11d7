import { loadInvite, loadInviting } from '#lib/i18n/load.ts';
import { allByLocale } from '#lib/schema/locale.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, inviteTexts] = await Promise.all([loadInviting(locale), allByLocale(loadInvite)]);
	return { ...data, text, inviteTexts };
};
