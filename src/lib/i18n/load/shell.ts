import type { Shell } from '../en/shell.ts';
import { byLocale } from './by-locale.ts';

export const loadShell = byLocale<Shell>({
	en: async () => (await import('../en/shell.ts')).shell,
	id: async () => (await import('../id/shell.ts')).shell
});
