import { loadRoom, loadRoomHost } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, { failures }] = await Promise.all([loadRoomHost(locale), loadRoom(locale)]);
	return { ...data, text, failures };
};
