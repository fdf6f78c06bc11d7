import { LOCALES } from '#lib/schema/locale.ts';
import { offeredBundles, toOffered } from '#lib/server/bundles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** Which workshop it is stands after #; the page brings the names of the quizzes. */
export const load: PageServerLoad = ({ params }) => ({
	quizzes: offeredBundles(params.lang).map(toOffered)
});
