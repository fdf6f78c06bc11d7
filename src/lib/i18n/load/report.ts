import type { ReportText } from '../en/report.ts';
import { byLocale } from './by-locale.ts';

export const loadReport = byLocale<ReportText>({
	en: async () => (await import('../en/report.ts')).report,
	id: async () => (await import('../id/report.ts')).report
});
