import { LOCALES } from '#lib/schema/locale.ts';
import { offeredBundles, toOffered } from '#lib/server/bundles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** The workshop code is after #; the page needs the names of the quizzes. */
export const load: PageServerLoad = ({ params }) => ({
	quizzes: offeredBundles(params.lang).map(toOffered)
});
