import type { RoomHostText } from '../en/room-host.ts';
import { byLocale } from './by-locale.ts';

export const loadRoomHost = byLocale<RoomHostText>({
	en: async () => (await import('../en/room-host.ts')).roomHost,
	id: async () => (await import('../id/room-host.ts')).roomHost
});
