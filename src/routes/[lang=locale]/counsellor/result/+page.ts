import { loadClientReport, loadReport, loadResult } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [result, report, clientReport] = await Promise.all([
		loadResult(locale),
		loadReport(locale),
		loadClientReport(locale)
	]);
	const textIn = { result, report, clientReport };
	const { terms } = data.bundle.wording;
	return { ...data, textIn, text: { result: result(terms), report: report(terms) } };
};
