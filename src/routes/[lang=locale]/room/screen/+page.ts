import { isLocale } from '#lib/i18n/locales.ts';
import { loadProjector } from '#lib/i18n/load.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

// Repeats the options of the site layout, which this page does not use.
export const prerender = 'auto';
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ params }) => {
	if (!isLocale(params.lang)) error(404, 'not found');
	return { locale: params.lang, text: await loadProjector(params.lang) };
};
