import { discoveryLinks } from '#lib/embed/oembed.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { startRooms } from '#lib/server/rooms/running-rooms.ts';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/env';
import { shortAddress } from '../serving/short-addresses.mjs';

/** Rooms need a database, and the build has none. */
export const init: ServerInit = async () => {
	if (!building) await startRooms();
};

/** Leads mangled addresses on (server.mjs does so first, where it runs), sets the language of the document, lets quiz pages say how they are embedded (server.mjs fills our address in), and preloads the font beside scripts and styles. */
export const handle: Handle = ({ event, resolve }) => {
	// pages that are built have no query, and nobody's mangled address
	const moved = building ? null : shortAddress(event.url.pathname + event.url.search);
	if (moved !== null) return new Response(null, { status: 302, headers: { location: moved } });
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageOf(event.url.pathname))
				.replace('</head>', `${discoveryLinks(event.url)}</head>`),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
	});
};

/** From the address, not from the route: a page that does not exist has a language too. */
function languageOf(pathname: string): string {
	const first = pathname.split('/')[1] ?? '';
	return isLocale(first) ? first : 'en';
}
