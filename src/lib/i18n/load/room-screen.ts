import type { RoomScreenText } from '../en/room-screen.ts';
import { byLocale } from './by-locale.ts';

export const loadRoomScreen = byLocale<RoomScreenText>({
	en: async () => (await import('../en/room-screen.ts')).roomScreen,
	id: async () => (await import('../id/room-screen.ts')).roomScreen
});
