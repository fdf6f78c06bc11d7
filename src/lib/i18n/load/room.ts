import type { RoomText } from '../en/room.ts';
import { byLocale } from './by-locale.ts';

export const loadRoom = byLocale<RoomText>({
	en: async () => (await import('../en/room.ts')).room,
	id: async () => (await import('../id/room.ts')).room
});
