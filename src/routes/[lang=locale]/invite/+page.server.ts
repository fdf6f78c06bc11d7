import { LOCALES } from '#lib/schema/locale.ts';
import { offeredBundles, toOffered } from '#lib/server/bundles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page links here, so the crawler of the build would not find it. */
export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** The invitation is after #. The page needs the structure of each quiz to read saved answers. */
export const load: PageServerLoad = ({ params }) => ({
	offers: offeredBundles(params.lang).map((bundle) => ({
		offered: toOffered(bundle),
		quiz: bundle.quiz
	}))
});
