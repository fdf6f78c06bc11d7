import { discoveryLinks } from '#lib/embed/oembed.ts';
import { loadOldBrowser } from '#lib/i18n/load.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { log, reasonInCall } from '#lib/server/log.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { PageCache } from '#lib/server/page-cache.ts';
import { openQuizFolder, refreshQuizzes } from '#lib/server/quizzes.ts';
import { startWorkshops } from '#lib/server/workshops/running-workshops.ts';
import { allByLocale, type Locale } from '#lib/schema/locale.ts';
import { keepStandalonePages } from '#lib/server/standalone-page.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building, dev } from '$app/env';
import { encodingFor } from '../serve/encoding.mjs';
import { shortAddress } from '../serve/short-addresses.mjs';
import script from './old-browser.js?raw';

const OLD_BROWSER = await allByLocale(loadOldBrowser);

/** The pages of a server that renders them itself; during development they change with their sources. */
let pages: PageCache | null = null;

/** Reads the quizzes of this server and opens its workshops, except during the build, which has neither. */
export const init: ServerInit = async () => {
	if (building) return;
	keepStandalonePages();
	const { quizzesDir } = readEnvironment(process.env);
	if (quizzesDir !== null) {
		openQuizFolder(quizzesDir);
		pages = dev ? null : new PageCache();
	}
	await startWorkshops();
};

/**
 * Looks for changed quizzes, redirects mangled addresses (in production, serve/server.mjs does so first), and
 * renders. Pages are the same for everybody, so they are kept.
 */
export const handle: Handle = ({ event, resolve }) => {
	if (building) return render(event, resolve);
	if (refreshQuizzes()) pages?.clear();
	const moved = shortAddress(event.url.pathname + event.url.search);
	if (moved !== null) return new Response(null, { status: 302, headers: { location: moved } });
	if (pages === null || !isForEverybody(event)) return render(event, resolve);
	const encoding = encodingFor(event.request.headers.get('accept-encoding') ?? undefined);
	return pages.answer(event.url, encoding, () => render(event, resolve));
};

type Visit = Parameters<Handle>[0];

/** Sets the language of the document, adds oEmbed links to quiz pages, and preloads the font. */
function render(event: Visit['event'], resolve: Visit['resolve']) {
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageOf(event.url.pathname))
				.replace('%old-browser%', () => oldBrowserNotice(languageOf(event.url.pathname)))
				.replace('</head>', `${discoveryLinks(event.url)}</head>`),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
	});
}

/** Whether the answer is a page, a stand-alone page or a quiz, of which no part depends on the caller. */
function isForEverybody({ request, isDataRequest, route }: Visit['event']): boolean {
	const isPage = /^\/(\[lang=locale\]|embed\/\[quiz\]|quizzes\/)/.test(route.id ?? '');
	return isPage && request.method === 'GET' && !isDataRequest;
}

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
