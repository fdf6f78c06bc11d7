import { LOCALES } from '#lib/schema/locale.ts';
import { defaultBundle, quizIndex } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** The quiz that nearly every code names; other versions are fetched if a code names them. */
export const load: PageServerLoad = ({ params }) => {
	const bundle = defaultBundle(params.lang);
	return {
		bundle,
		examples: exampleCodes(bundle.quiz),
		index: quizIndex()
	};
};
