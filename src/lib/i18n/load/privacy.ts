import type { Privacy } from '../en/privacy.ts';
import { byLocale } from './by-locale.ts';

export const loadPrivacy = byLocale<Privacy>({
	en: async () => (await import('../en/privacy.ts')).privacy,
	id: async () => (await import('../id/privacy.ts')).privacy
});
