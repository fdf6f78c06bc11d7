import { LOCALES } from '#lib/schema/locale.ts';
import { quizCatalogue } from '#lib/server/bundles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	quizzes: quizCatalogue(params.lang).map(({ id, name, language }) => ({ id, name, language }))
});
