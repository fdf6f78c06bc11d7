import { loadRoom } from '#lib/i18n/load/room.ts';
import { loadRoomHost } from '#lib/i18n/load/room-host.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [text, { failures }] = await Promise.all([loadRoomHost(locale), loadRoom(locale)]);
	return { ...data, text, failures };
};
