import { findBundle, quizIndex } from '#lib/server/bundles.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LOCALES.flatMap((lang) => quizIndex().map(({ id }) => ({ lang, quiz: id })));

/** The newest version of the quiz, in the language of the page. */
export const load: PageServerLoad = ({ params }) => {
	const bundle = findBundle(params.quiz, params.lang);
	if (bundle === undefined) error(404, 'not found');
	return { bundle };
};
