import { standalonePage } from '#lib/server/standalone-page.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The stand-alone page of a quiz that is not in the build; serve/site-files.mjs serves those that are. */
export const GET: RequestHandler = ({ params }) => {
	const page = standalonePage(params.quiz);
	if (page === null) error(404, 'There is no quiz at this address.');
	return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
