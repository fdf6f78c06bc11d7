/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />

import { base, build, files, prerendered, version } from '$service-worker';
import { AppCopy } from './app-copy.ts';
import { shortAddress } from '../serve/short-addresses.mjs';
import { addressInOwnLanguage } from '#lib/i18n/own-language.ts';
import { APP_CACHE_PREFIX } from './routes/[lang=locale]/privacy/app-cache.ts';

const worker: unknown = globalThis;
if (!(worker instanceof ServiceWorkerGlobalScope)) throw new Error('Not a service worker.');

/** One copy per version of the app; the version is the fingerprint of its sources. */
const CACHE = APP_CACHE_PREFIX + version;
/** Files whose names change with their content, so that a copy is always current. */
const IMMUTABLE = new Set(build);
const APP = [...build, ...files, ...prerendered];
const COPIED = new Set(APP);
const copy = new AppCopy(CACHE, APP, {
	caches,
	fetch: (path) => fetch(path, { cache: 'no-cache' })
});

/** The longest wait for the network before a page is shown from the copy. */
const PATIENCE_MS = 4_000;

worker.addEventListener('install', (event) => {
	event.waitUntil(copy.complete());
});

// A new version waits until all pages of the old one are closed, so that no page mixes the two.
worker.addEventListener('activate', (event) => {
	event.waitUntil(removeOldCopies().then(() => worker.clients.claim()));
});

/** A page asks for what is not part of the app to be kept, too; see `keep-offline.ts`. */
worker.addEventListener('message', (event) => {
	const paths: unknown = event.data;
	if (!Array.isArray(paths)) return;
	event.waitUntil(copy.keep(paths.filter((path) => typeof path === 'string')));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	const mended = request.mode === 'navigate' ? mendedAddress(url) : null;
	if (mended !== null) event.respondWith(Response.redirect(mended));
	else if (IMMUTABLE.has(url.pathname)) event.respondWith(preferCopy(request, url));
	else if (request.mode === 'navigate' || isCopied(url.pathname)) {
		event.respondWith(preferNetwork(request, url));
	}
	// the copy may have been deleted, or interrupted half-way
	if (request.mode === 'navigate') event.waitUntil(copy.complete().catch(() => undefined));
});

/** The address that a mangled link means; null if it is intact. Redirected here even online, so that the code reaches no server. */
function mendedAddress({ pathname, search }: URL): string | null {
	const address = shortAddress(pathname.slice(base.length) + search);
	return address === null ? null : base + address;
}

/** Whether there may be a copy: of a file of the app, or of a quiz that a page asked to keep. */
function isCopied(pathname: string): boolean {
	return COPIED.has(pathname) || pathname.startsWith(`${base}/quizzes/`);
}

async function removeOldCopies(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(APP_CACHE_PREFIX) && name !== CACHE);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function preferCopy(request: Request, url: URL): Promise<Response> {
	return (await copy.find(url.pathname)) ?? fetch(request);
}

/** The answer of the network; the copy if there is none in time or the server fails. */
async function preferNetwork(request: Request, url: URL): Promise<Response> {
	const kept = await findOffline(url.pathname);
	if (kept === undefined) return fetch(request);
	const fresh = fetch(request).then(
		(response) => (response.status >= 500 ? kept : response),
		() => kept
	);
	return Promise.race([fresh, wait(PATIENCE_MS).then(() => kept)]);
}

/** The copy of a page, or the redirect for an address that depends on the reader's language. */
async function findOffline(pathname: string): Promise<Response | undefined> {
	const path = pathname.slice(base.length).replace(/(.)\/$/, '$1');
	const long = addressInOwnLanguage(path === '' ? '/' : path, navigator.languages.join(','));
	// The browser keeps the part after # in a redirect.
	if (long !== undefined) return Response.redirect(base + long);
	if (base + path !== pathname && COPIED.has(base + path)) return Response.redirect(base + path);
	return copy.find(pathname);
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
