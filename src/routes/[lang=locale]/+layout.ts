import { loadShell } from '#lib/i18n/load.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { error } from '@sveltejs/kit';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const load: LayoutLoad = async ({ params }) => {
	if (!isLocale(params.lang)) error(404, 'not found');
	return { locale: params.lang, shell: await loadShell(params.lang) };
};
