import { LOCALES } from '#lib/schema/locale.ts';
import { offeredBundles, toOffered } from '#lib/server/bundles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page links here without a code, so the crawler of the build would not find it. */
export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** Which invitation it is stands after #; the structure of a quiz tells what the device keeps of it. */
export const load: PageServerLoad = ({ params }) => ({
	offers: offeredBundles(params.lang).map((bundle) => ({
		offered: toOffered(bundle),
		quiz: bundle.quiz
	}))
});
