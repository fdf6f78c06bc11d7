import { defaultBundle, defaultFigures } from '#lib/server/bundles.ts';
import { methodFacts } from './method-facts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	facts: methodFacts(defaultBundle(params.lang), defaultFigures())
});
