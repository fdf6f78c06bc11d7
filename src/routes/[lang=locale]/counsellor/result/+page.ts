import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [result, report, clientReport] = await Promise.all([
		loadMessages('result', locale),
		loadMessages('report', locale),
		loadMessages('clientReport', locale)
	]);
	return { ...data, text: { result, report, clientReport } };
};
