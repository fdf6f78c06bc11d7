import type { Method } from '../en/method.ts';
import { byLocale } from './by-locale.ts';

export const loadMethod = byLocale<Method>({
	en: async () => (await import('../en/method.ts')).method,
	id: async () => (await import('../id/method.ts')).method
});
