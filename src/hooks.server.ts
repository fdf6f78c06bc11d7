import type { Handle } from '@sveltejs/kit';

/** Sets the language of the document, and preloads the font beside scripts and styles. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en'),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
	});
