import type { CompareText } from '../en/compare.ts';
import { byLocale } from './by-locale.ts';

export const loadCompare = byLocale<CompareText>({
	en: async () => (await import('../en/compare.ts')).compare,
	id: async () => (await import('../id/compare.ts')).compare
});
