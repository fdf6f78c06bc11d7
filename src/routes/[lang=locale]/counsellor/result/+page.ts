import { loadClientReport, loadReport, loadResult } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [result, report, clientReport] = await Promise.all([
		loadResult(locale),
		loadReport(locale),
		loadClientReport(locale)
	]);
	return { ...data, text: { result, report, clientReport } };
};
