/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />

import { base, build, files, prerendered, version } from '$service-worker';
import { preferredLocale } from '#lib/i18n/locales.ts';
import { APP_CACHE_PREFIX } from './routes/[lang=locale]/privacy/app-cache.ts';

const worker: unknown = globalThis;
if (!(worker instanceof ServiceWorkerGlobalScope)) throw new Error('Not a service worker.');

/** One copy per version of the app. It is whole or not there, and nothing is added later. */
const CACHE = APP_CACHE_PREFIX + version;
/** Names that change with their content: a copy never grows old. */
const IMMUTABLE = new Set(build);
const APP = [...build, ...files, ...prerendered];
const COPIED = new Set(APP);

/** Longer than this, nobody should look at a blank page when there is a copy. */
const PATIENCE_MS = 4_000;

worker.addEventListener('install', (event) => {
	event.waitUntil(copyApp());
});

// A new version waits until every page of the old one is closed, so that no page mixes the two.
worker.addEventListener('activate', (event) => {
	event.waitUntil(removeOldCopies().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (IMMUTABLE.has(url.pathname)) event.respondWith(preferCopy(request, url));
	else if (request.mode === 'navigate' || COPIED.has(url.pathname)) {
		event.respondWith(preferNetwork(request, url));
	}
	if (request.mode === 'navigate') event.waitUntil(restoreCopy());
});

/** All or nothing. "no-cache", because what the browser kept may be of an earlier version. */
async function copyApp(): Promise<void> {
	const cache = await caches.open(CACHE);
	try {
		await cache.addAll(APP.map((path) => new Request(path, { cache: 'no-cache' })));
	} catch (cause) {
		await caches.delete(CACHE);
		throw cause;
	}
}

/** A person may delete the copy, and a browser that is short of room may, too. */
async function restoreCopy(): Promise<void> {
	if (await caches.has(CACHE)) return;
	await copyApp().catch(() => undefined);
}

async function removeOldCopies(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(APP_CACHE_PREFIX) && name !== CACHE);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function preferCopy(request: Request, url: URL): Promise<Response> {
	return (await findCopy(url.pathname)) ?? fetch(request);
}

/** What the network says; the copy when it says nothing, nothing in time, or that the server is ill. */
async function preferNetwork(request: Request, url: URL): Promise<Response> {
	const copy = await findOffline(url.pathname);
	if (copy === undefined) return fetch(request);
	const fresh = fetch(request).then(
		(response) => (response.status >= 500 ? copy : response),
		() => copy
	);
	return Promise.race([fresh, wait(PATIENCE_MS).then(() => copy)]);
}

/** The copy of a page; for the addresses that the server answers by language, the way on. */
async function findOffline(pathname: string): Promise<Response | undefined> {
	const path = pathname.slice(base.length).replace(/(.)\/$/, '$1');
	// The browser itself carries what stands after # over a redirect.
	if (path === '/' || path === '') return Response.redirect(`${base}/${ownLocale()}`);
	if (path === '/r') return Response.redirect(`${base}/${ownLocale()}/result`);
	if (path === '/invite') return Response.redirect(`${base}/${ownLocale()}/invite`);
	if (path === '/room') return Response.redirect(`${base}/${ownLocale()}/room`);
	if (base + path !== pathname && COPIED.has(base + path)) return Response.redirect(base + path);
	return findCopy(pathname);
}

async function findCopy(pathname: string): Promise<Response | undefined> {
	return caches.match(pathname, { cacheName: CACHE, ignoreSearch: true, ignoreVary: true });
}

function ownLocale(): string {
	return preferredLocale(navigator.languages.join(','));
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
