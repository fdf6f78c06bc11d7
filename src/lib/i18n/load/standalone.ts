import type { StandaloneText } from '../en/standalone.ts';
import { byLocale } from './by-locale.ts';

export const loadStandalone = byLocale<StandaloneText>({
	en: async () => (await import('../en/standalone.ts')).standalone,
	id: async () => (await import('../id/standalone.ts')).standalone
});
