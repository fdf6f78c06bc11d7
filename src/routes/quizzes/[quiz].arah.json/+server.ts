import { quizIndex } from '#lib/server/bundles.ts';
import { quizFileText } from '#lib/server/quiz-file-text.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

/** As for pages. */
export const prerender = 'auto';

export const entries: EntryGenerator = () => quizIndex().map(({ id }) => ({ quiz: id }));

/** The newest version of a quiz in all its languages, from which the studio starts a copy. */
export const GET: RequestHandler = ({ params }) => {
	const text = quizFileText(params.quiz);
	if (text === null) error(404, 'not found');
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
