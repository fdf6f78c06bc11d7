import { defaultBundle, quizIndex } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { careSigns } from '#lib/server/care-signs.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page links here, so the crawler of the build would not find it. */
export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** As for the result page: the quiz that nearly every code names comes along. */
export const load: PageServerLoad = ({ params }) => {
	const bundle = defaultBundle(params.lang);
	return {
		bundle,
		examples: exampleCodes(bundle.quiz),
		index: quizIndex(),
		signs: careSigns()
	};
};
