import { describe, expect, test } from 'vitest';
import { AppCopy, type Caches } from '../../src/app-copy.ts';

const TYPES: Readonly<Record<string, string>> = {
	'/en': 'text/html; charset=utf-8',
	'/app.js': 'text/javascript',
	'/page.css': 'text/css',
	'/en/__data.json': 'application/json',
	'/manifest.webmanifest': 'application/manifest+json',
	'/letters.woff2': 'font/woff2',
	'/icon.svg': 'image/svg+xml',
	'/icon.png': 'image/png',
	'/robots.txt': 'text/plain'
};
const PATHS = Object.keys(TYPES);

/** The caches and the network of a browser. */
class Browser {
	readonly kept = new Map<string, Map<string, Response>>();
	readonly asked: string[] = [];
	/** Answers that replace files, by path. */
	readonly instead = new Map<string, () => Response | Promise<Response>>();

	readonly caches: Caches = {
		open: (name) => {
			const files = this.kept.get(name) ?? new Map<string, Response>();
			this.kept.set(name, files);
			return Promise.resolve({
				put: (path, response) => Promise.resolve(void files.set(path, response))
			});
		},
		match: (path, { cacheName = '' }) =>
			Promise.resolve(this.kept.get(cacheName)?.get(path)?.clone()),
		delete: (name) => Promise.resolve(this.kept.delete(name))
	};

	readonly fetch = (path: string): Promise<Response> => {
		this.asked.push(path);
		const headers = { 'content-type': TYPES[path] ?? '' };
		return Promise.resolve(this.instead.get(path)?.() ?? new Response(path, { headers }));
	};

	open(): AppCopy {
		return new AppCopy('v1', PATHS, { caches: this.caches, fetch: this.fetch });
	}
}

const signIn = () => new Response('<html>Sign in', { headers: { 'content-type': 'text/html' } });

test('a copy has every file, and is made once', async () => {
	const browser = new Browser();
	const copy = browser.open();
	await Promise.all([copy.complete(), copy.complete()]);
	await browser.open().complete();
	expect(browser.asked.toSorted()).toEqual(PATHS.toSorted());
	for (const path of PATHS) expect(await (await copy.find(path))?.text()).toBe(path);
	expect(await copy.find('/other')).toBeUndefined();
});

test('looking for a copy makes none', async () => {
	const browser = new Browser();
	expect(await browser.open().find('/en')).toBeUndefined();
	expect([...browser.kept.keys()]).toEqual([]);
});

describe('no copy is left', () => {
	const js = { 'content-type': 'text/javascript' };

	test.each([
		['a sign-in page answers for a script', '/app.js', signIn],
		['a sign-in page answers for a font', '/letters.woff2', signIn],
		['a page is answered with something else', '/en', () => new Response('', { headers: js })],
		['the server is ill', '/app.js', () => new Response('', { status: 503, headers: js })],
		[
			'a redirect led elsewhere',
			'/app.js',
			() => Object.defineProperty(new Response('', { headers: js }), 'redirected', { value: true })
		],
		['the network breaks', '/icon.png', () => Promise.reject(new TypeError('network'))]
	])('when %s', async (_what, path, answer) => {
		const browser = new Browser();
		browser.instead.set(path, answer);
		await expect(browser.open().complete()).rejects.toThrow();
		expect([...browser.kept.keys()]).toEqual([]);
		browser.instead.clear();
		await browser.open().complete();
		expect(await browser.open().find(path)).toBeDefined();
	});
});

test('a copy that was interrupted is made whole', async () => {
	const browser = new Browser();
	const cache = await browser.caches.open('v1');
	await cache.put('/en', new Response('old', { headers: { 'content-type': 'text/html' } }));
	await browser.open().complete();
	for (const path of PATHS) expect(await (await browser.open().find(path))?.text()).toBe(path);
});

test('an answer that cannot be the file is not used as its copy', async () => {
	const browser = new Browser();
	const cache = await browser.caches.open('v1');
	await cache.put('/app.js', signIn());
	expect(await browser.open().find('/app.js')).toBeUndefined();
});

describe('what a page asks to keep', () => {
	const headers = { 'content-type': 'text/html' };
	const QUIZ = '/en/quiz/kitchen';
	const page = (text: string) => () => new Response(text, { headers });

	test('is found beside the files of the app, which it may replace', async () => {
		const browser = new Browser();
		browser.instead.set(QUIZ, page('kitchen')).set('/en', page('with a kitchen'));
		const copy = browser.open();
		await copy.keep([QUIZ, '/en']);

		expect(await (await copy.find(QUIZ))?.text()).toBe('kitchen');
		expect(await (await copy.find('/en'))?.text()).toBe('with a kitchen');
		expect(await (await copy.find('/app.js'))?.text()).toBe('/app.js');
	});

	test('is not kept if it is of a newer version, whose scripts are not in the copy', async () => {
		const browser = new Browser();
		const copy = browser.open();
		await copy.complete();
		browser.instead.set('/en', page('<script src="./_app/immutable/new.js">'));
		await copy.keep(['/en']);

		expect(await (await copy.find('/en'))?.text()).toBe('/en');
	});

	test.each([
		['is a sign-in page of the network', () => new Response('{}', { headers: {} })],
		['does not come', () => Promise.reject(new TypeError('network'))]
	])('leaves the copy as it is if the answer %s', async (_, answer) => {
		const browser = new Browser();
		const copy = browser.open();
		await copy.complete();
		browser.instead.set('/en', answer);
		await copy.keep(['/en', QUIZ]);

		expect(await (await copy.find('/en'))?.text()).toBe('/en');
	});
});
