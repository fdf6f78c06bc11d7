import type { RoomScriptText } from '../en/room-script.ts';
import { byLocale } from './by-locale.ts';

export const loadRoomScript = byLocale<RoomScriptText>({
	en: async () => (await import('../en/room-script.ts')).roomScript,
	id: async () => (await import('../id/room-script.ts')).roomScript
});
