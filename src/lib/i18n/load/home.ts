import type { Home } from '../en/home.ts';
import { byLocale } from './by-locale.ts';

export const loadHome = byLocale<Home>({
	en: async () => (await import('../en/home.ts')).home,
	id: async () => (await import('../id/home.ts')).home
});
