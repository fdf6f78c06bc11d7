import { discoveryLinks } from '#lib/embed/oembed.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { startRooms } from '#lib/server/rooms/running-rooms.ts';
import { keepStandalonePages } from '#lib/server/standalone-page.ts';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/env';

/** Rooms need a database, and the build has none. */
export const init: ServerInit = async () => {
	if (building) return;
	keepStandalonePages();
	await startRooms();
};

/** Sets the language of the document, lets quiz pages say how they are embedded (server.mjs fills our address in), and preloads the font beside scripts and styles. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageOf(event.url.pathname))
				.replace('</head>', `${discoveryLinks(event.url)}</head>`),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
	});

/** From the address, not from the route: a page that does not exist has a language too. */
function languageOf(pathname: string): string {
	const first = pathname.split('/')[1] ?? '';
	return isLocale(first) ? first : 'en';
}
