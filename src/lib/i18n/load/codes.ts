import type { CodesText } from '../en/codes.ts';
import { byLocale } from './by-locale.ts';

export const loadCodes = byLocale<CodesText>({
	en: async () => (await import('../en/codes.ts')).codes,
	id: async () => (await import('../id/codes.ts')).codes
});
