import { byLocale, LOCALES } from '#lib/schema/locale.ts';
import { offeredBundles, toOffered } from '#lib/server/bundles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** The texts in every language, since the preview is in the language of the client. */
export const load: PageServerLoad = () => ({
	quizzes: byLocale((locale) => offeredBundles(locale).map(toOffered))
});
