import type { DeskText } from '../en/desk.ts';
import { byLocale } from './by-locale.ts';

export const loadDesk = byLocale<DeskText>({
	en: async () => (await import('../en/desk.ts')).desk,
	id: async () => (await import('../id/desk.ts')).desk
});
