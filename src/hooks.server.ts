import { discoveryLinks } from '#lib/embed/oembed.ts';
import { loadOldBrowser } from '#lib/i18n/load.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { log, reasonInCall } from '#lib/server/log.ts';
import { startWorkshops } from '#lib/server/workshops/running-workshops.ts';
import { allByLocale, type Locale } from '#lib/schema/locale.ts';
import { keepStandalonePages } from '#lib/server/standalone-page.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/env';
import { shortAddress } from '../serve/short-addresses.mjs';
import script from './old-browser.js?raw';

const OLD_BROWSER = await allByLocale(loadOldBrowser);

/** Opens the workshops, except during the build, which has no database. */
export const init: ServerInit = async () => {
	if (building) return;
	keepStandalonePages();
	await startWorkshops();
};

/**
 * Redirects mangled addresses (in production, serve/server.mjs does so first), sets the language of the
 * document, adds oEmbed links to quiz pages (server.mjs fills in our address), and preloads the font.
 */
export const handle: Handle = ({ event, resolve }) => {
	// prerendered pages have no query and no mangled address
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
 * Logs errors without the path. Kit's default logs the path of every missing page, and a mistyped
 * address may contain a secret or a person's answers. Errors of the caller (4xx) are not logged.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status >= 500) {
		log('error', 'page-failed', { route: event.route.id, reason: reasonInCall(error) });
	}
	return { message };
};

/** The notice for old browsers, shown by its script, whose hash is in the policy in svelte.config.js. */
function oldBrowserNotice(locale: Locale): string {
	return `<p class="note" id="old-browser" hidden>${OLD_BROWSER[locale]}</p><script>${script}</script>`;
}

/** The language of an address. Taken from the path, because a missing page has no route. */
function languageOf(pathname: string): Locale {
	const first = pathname.split('/')[1] ?? '';
	return isLocale(first) ? first : 'en';
}
