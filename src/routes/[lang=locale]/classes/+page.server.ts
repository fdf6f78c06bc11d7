import { LOCALES } from '#lib/schema/locale.ts';
import { defaultBundle } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
	const [example = ''] = exampleCodes(defaultBundle(params.lang).quiz);
	return { example };
};
