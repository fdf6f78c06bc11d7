import { discoveryLinks } from '#lib/embed/oembed.ts';
import { oldBrowser as english } from '#lib/i18n/en/old-browser.ts';
import { oldBrowser as indonesian } from '#lib/i18n/id/old-browser.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { log, reasonInCall } from '#lib/server/log.ts';
import { startWorkshops } from '#lib/server/workshops/running-workshops.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { keepStandalonePages } from '#lib/server/standalone-page.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/env';
import { shortAddress } from '../serve/short-addresses.mjs';
import script from './old-browser.js?raw';

const OLD_BROWSER = { en: english, id: indonesian };

/** Workshops need a database, and the build has none. */
export const init: ServerInit = async () => {
	if (building) return;
	keepStandalonePages();
	await startWorkshops();
};

/** Leads mangled addresses on (serve/server.mjs does so first, where it runs), sets the language of the document, lets quiz pages say how they are embedded (server.mjs fills our address in), and preloads the font beside scripts and styles. */
export const handle: Handle = ({ event, resolve }) => {
	// pages that are built have no query, and nobody's mangled address
	const moved = building ? null : shortAddress(event.url.pathname + event.url.search);
	if (moved !== null) return new Response(null, { status: 302, headers: { location: moved } });
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageOf(event.url.pathname))
				.replace('%old-browser%', () => oldBrowserNotice(languageOf(event.url.pathname)))
				.replace('</head>', `${discoveryLinks(event.url)}</head>`),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
	});
};

/**
 * Kit's own prints the path of every page that is not there, and a mistyped address holds a secret or
 * all answers of a person. What the caller did wrong (4xx) is not an event of the server.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status >= 500) {
		log('error', 'page-failed', { route: event.route.id, reason: reasonInCall(error) });
	}
	return { message };
};

/** Hidden until its script, which the policy in svelte.config.js names by its hash, finds the browser too old. */
function oldBrowserNotice(locale: Locale): string {
	return `<p class="note" id="old-browser" hidden>${OLD_BROWSER[locale]}</p><script>${script}</script>`;
}

/** From the address, not from the route: a page that does not exist has a language too. */
function languageOf(pathname: string): Locale {
	const first = pathname.split('/')[1] ?? '';
	return isLocale(first) ? first : 'en';
}
