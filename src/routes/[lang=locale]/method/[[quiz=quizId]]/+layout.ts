import { loadMethod, loadProfileMethod } from '#lib/i18n/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const text = await loadMethod(locale);
	/** What is different in a profile; null for roles. */
	const own = data.kind === 'profile' ? (await loadProfileMethod(locale))(data.terms) : null;
	return { ...data, text, own };
};
