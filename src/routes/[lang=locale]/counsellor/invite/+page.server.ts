import { LOCALES } from '#lib/schema/locale.ts';
import { offeredBundles, toOffered } from '#lib/server/bundles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** In every language: the preview speaks that of the client. */
export const load: PageServerLoad = () => ({
	quizzes: {
		en: offeredBundles('en').map(toOffered),
		id: offeredBundles('id').map(toOffered)
	}
});
