import type { ResultText } from '../en/result.ts';
import { byLocale } from './by-locale.ts';

export const loadResult = byLocale<ResultText>({
	en: async () => (await import('../en/result.ts')).result,
	id: async () => (await import('../id/result.ts')).result
});
