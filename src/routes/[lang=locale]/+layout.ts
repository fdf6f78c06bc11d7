import { loadShell } from '#lib/i18n/load.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { error } from '@sveltejs/kit';
import type { LayoutLoad } from './$types';

/** Made ahead by the build, and rendered by a server that has other quizzes than the build (`QUIZZES_DIR`). */
export const prerender = 'auto';
export const trailingSlash = 'never';

export const load: LayoutLoad = async ({ params }) => {
	if (!isLocale(params.lang)) error(404, 'not found');
	return { locale: params.lang, shell: await loadShell(params.lang) };
};
