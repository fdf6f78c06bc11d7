import type { ClientReportText } from '../en/client-report.ts';
import { byLocale } from './by-locale.ts';

export const loadClientReport = byLocale<ClientReportText>({
	en: async () => (await import('../en/client-report.ts')).clientReport,
	id: async () => (await import('../id/client-report.ts')).clientReport
});
