import { defaultBundle, quizIndex } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page links here without a code, so the crawler of the build would not find it. */
export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/**
 * One page for every result: which one is in the part of the address after #, which only the browser
 * knows. The quiz that nearly every link names comes along; another one is fetched when a link asks.
 */
export const load: PageServerLoad = ({ params }) => {
	const bundle = defaultBundle(params.lang);
	return {
		bundle,
		examples: exampleCodes(bundle.quiz),
		index: quizIndex()
	};
};
