import { discoveryLinks } from '#lib/embed/oembed.ts';
import { oldBrowser as english } from '#lib/i18n/en/old-browser.ts';
import { oldBrowser as indonesian } from '#lib/i18n/id/old-browser.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { startRooms } from '#lib/server/rooms/running-rooms.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/env';
import script from './old-browser.js?raw';

const OLD_BROWSER = { en: english, id: indonesian };

/** Rooms need a database, and the build has none. */
export const init: ServerInit = async () => {
	if (!building) await startRooms();
};

/** Sets the language of the document, lets quiz pages say how they are embedded (server.mjs fills our address in), and preloads the font beside scripts and styles. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageOf(event.url.pathname))
				.replace('%old-browser%', () => oldBrowserNotice(languageOf(event.url.pathname)))
				.replace('</head>', `${discoveryLinks(event.url)}</head>`),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
	});

/** Hidden until its script, which the policy in svelte.config.js names by its hash, finds the browser too old. */
function oldBrowserNotice(locale: Locale): string {
	return `<p class="note" id="old-browser" hidden>${OLD_BROWSER[locale]}</p><script>${script}</script>`;
}

/** From the address, not from the route: a page that does not exist has a language too. */
function languageOf(pathname: string): Locale {
	const first = pathname.split('/')[1] ?? '';
	return isLocale(first) ? first : 'en';
}
