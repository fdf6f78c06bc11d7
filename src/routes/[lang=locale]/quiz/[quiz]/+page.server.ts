import { findBundle, quizIndex } from '#lib/server/bundles.ts';
import { problemsOf } from '#lib/server/quizzes.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LOCALES.flatMap((lang) => quizIndex().map(({ id }) => ({ lang, quiz: id })));

/** The newest version of the quiz, in the language of the page. */
export const load: PageServerLoad = ({ params }) => {
	const bundle = findBundle(params.quiz, params.lang);
	if (bundle !== undefined) return { bundle };
	const problems = problemsOf(params.quiz);
	if (problems.length > 0) error(500, { message: 'the quiz has errors', problems });
	error(404, 'not found');
};
