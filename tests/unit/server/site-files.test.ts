import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createApp } from '../../../serve/server.mjs';
import { SiteFiles } from '../../../serve/site-files.mjs';
import { HttpCalls } from '../../support/http-call.ts';

const SCRIPT = '_app/immutable/chunks/old.js';
const FILES = {
	'client/robots.txt': 'allow',
	'client/robots.txt.gz': gzipSync('allow'),
	[`client/${SCRIPT}`]: 'new',
	'before/chunks/old.js': 'not this one',
	'before/chunks/older.js': 'older',
	'prerendered/en.html': '<p>home',
	'prerendered/en/quiz/x.html': `<link href="http://sveltekit-prerender/oembed">${'long '.repeat(99)}`
};

const ends: (() => void)[] = [];

afterEach(() => {
	for (const end of ends.splice(0)) end();
});

/** Serves these files, and gives two ways to ask for them. */
async function serving() {
	const folder = mkdtempSync(join(tmpdir(), 'arah-site-'));
	for (const [name, content] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	const site = new SiteFiles(folder);
	const server = createApp((_req, _res, next) => next(), undefined, { site });
	await once(server.listen(0, '127.0.0.1'), 'listening');
	ends.push(() => server.close());
	// an upgrade takes the files away under the server
	rmSync(folder, { recursive: true });
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const origin = `http://127.0.0.1:${port}`;
	const calls = new HttpCalls(origin);
	ends.push(() => calls.close());
	const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
		fetch(origin + path, { headers, method, redirect: 'manual' });
	return { calls, get };
}

test('serves files and pages whose folder is gone', async () => {
	const { get } = await serving();
	expect(await (await get('/robots.txt')).text()).toBe('allow');
	const page = await get('/en?a=1');
	expect([page.headers.get('content-type'), await page.text()]).toEqual([
		'text/html; charset=utf-8',
		'<p>home'
	]);
	expect((await get('/nowhere')).status).toBe(404);
});

test('serves the scripts of the version before, and its own where both have one', async () => {
	const { get } = await serving();
	const older = await get('/_app/immutable/chunks/older.js');
	expect(older.headers.get('cache-control')).toMatch(/immutable$/);
	expect(await older.text()).toBe('older');
	expect(await (await get(`/${SCRIPT}`)).text()).toBe('new');
});

test('sends a compressed file only to clients that accept it', async () => {
	const { get } = await serving();
	const plain = await get('/robots.txt', { 'accept-encoding': 'gzip;q=0' });
	expect(plain.headers.get('content-encoding')).toBeNull();
	const compressed = await get('/robots.txt', { 'accept-encoding': 'gzip' });
	expect(compressed.headers.get('content-encoding')).toBe('gzip');
	expect(compressed.headers.get('vary')).toBe('Accept-Encoding');
	expect(await compressed.text()).toBe('allow');
});

test('sends no body if the client has the file or asks only for headers', async () => {
	const { get } = await serving();
	const whole = await get('/en');
	const head = await get('/en', {}, 'HEAD');
	expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
		200,
		'7',
		''
	]);
	const etag = whole.headers.get('etag') ?? '';
	const known = await get('/en', { 'if-none-match': `"other", ${etag}` });
	expect([known.status, await known.text()]).toEqual([304, '']);
});

test('leads from an address with a slash at its end to the one without', async () => {
	const { get } = await serving();
	for (const [from, to] of [
		['/en/?a=1', '/en?a=1'],
		['/robots.txt/', '/robots.txt']
	] as const) {
		const { status, headers } = await get(from);
		expect([status, headers.get('location')]).toEqual([308, to]);
	}
});

test('names the address under which it was asked, compressed under the first eight names only', async () => {
	const { calls } = await serving();
	const encodings = [];
	for (let k = 0; k < 20; k += 1) {
		const host = `host-${k}.example`;
		const plain = await calls.get('/en/quiz/x', { host });
		expect(plain.text).toContain(`"http://${host}/oembed"`);
		const compressed = await calls.get('/en/quiz/x', { host, 'accept-encoding': 'gzip' });
		encodings.push(compressed.headers['content-encoding']);
	}
	expect(encodings.filter((encoding) => encoding === 'gzip')).toHaveLength(8);
});
