import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBundle } from '#lib/server/bundles.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { launchOptions } from '../support/browser.ts';
import { startProduction, type Running } from '../support/production-server.ts';
import { shipped } from '../support/shipped-quiz.ts';

/** Bytes gzipped, as promised to people on a phone and to systems that store the file. */
const FILE = 160_000;
const SCRIPT = 2_000;

const { id: QUIZ } = shipped.quiz;
const names = readdirSync('build/standalone');
let server: Running;

beforeAll(async () => {
	server = await startProduction();
});

afterAll(async () => {
	await server.stop();
});

test('there is a file of the quiz', () => {
	expect(names).toContain(`${QUIZ}.html`);
});

test('the script for other pages stays within its promised weight', () => {
	expect(gzipSync(readFileSync('build/client/embed.js'), { level: 9 }).length).toBeLessThan(SCRIPT);
});

describe.each(names)('%s', (name) => {
	const html = readFileSync(`build/standalone/${name}`, 'utf8');
	const policy =
		/<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1] ?? '';
	const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

	test('stays within its promised weight', () => {
		expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(FILE);
	});

	test('has a policy that forbids every request and allows only its two scripts', () => {
		expect(policy.split('; ').map((part) => part.split(' ')[0])).toEqual([
			'default-src',
			'script-src',
			'style-src',
			'img-src',
			'base-uri',
			'form-action'
		]);
		expect(policy).toMatch(/^default-src 'none'; /);
		expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/);
		const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
		expect(scripts).toHaveLength(2);
		expect(policy).toContain(`script-src ${scripts.map(hashOf).join(' ')};`);
		const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);
		expect(policy).toContain(`style-src ${styles.map(hashOf).join(' ')};`);
	});

	test('contains the published reliability of a match, as the pages do; a profile has none', () => {
		const json = /<script type="application\/json" id="arah-data">([^<]*)</.exec(html)?.[1] ?? '';
		const data: unknown = JSON.parse(json);
		const bundle = findBundle(name.replace('.html', ''), 'en');
		expect(data).toMatchObject({ honest: bundle?.honest });
		if (bundle?.quiz.kind === 'roles') expect(bundle.honest?.length).toBeGreaterThan(0);
		else expect(bundle?.honest).toBeNull();
	});

	test('has no unload listener, which learning platforms forbid', () => {
		expect(html).not.toMatch(/["'`](before)?unload["'`]|onunload/);
	});
});

test('the file opened from a disk shows a result with its radar and makes no request', async () => {
	const browser = await chromium.launch(launchOptions);
	const page = await browser.newPage();
	const problems: string[] = [];
	const asked: string[] = [];
	page.on('console', (message) => problems.push(message.text()));
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('request', (request) => asked.push(request.url()));
	const file = pathToFileURL(`build/standalone/${QUIZ}.html`).href;
	const [, code = ''] = exampleCodes(shipped.quiz);
	await page.goto(`${file}?lang=id#${code}`);
	await page.getByRole('heading', { level: 1, name: /^(Profilmu paling dekat|Kode) / }).waitFor();
	const radar = page.getByRole('img', { name: /radar/i });
	await radar.scrollIntoViewIfNeeded();
	await expect
		.poll(() =>
			radar.evaluate((of) => (of instanceof HTMLCanvasElement ? of.toDataURL().length : 0))
		)
		.toBeGreaterThan(10_000);
	expect(problems).toEqual([]);
	expect(asked).toHaveLength(1);
	await browser.close();
});

describe('the server', () => {
	const get = (path: string, headers: Record<string, string> = {}) =>
		fetch(server.address + path, { headers });

	test('lets every site frame the quiz by default', async () => {
		for (const query of ['', '?lang=id&theme=dark', '?anything=1']) {
			const response = await get(`/embed/${QUIZ}${query}`);
			expect(response.status).toBe(200);
			expect(response.headers.get('content-type')).toMatch(/^text\/html/);
			expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *;');
			for (const name of ['x-frame-options', 'set-cookie']) {
				expect(response.headers.get(name), name).toBeNull();
			}
			expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
			expect(await response.text()).toContain('id="arah-data"');
		}
	});

	test('lets only the configured sites frame the quiz, and refuses an invalid setting', async () => {
		const own = await startProduction({ EMBED_ANCESTORS: 'https://moodle.example' });
		const response = await fetch(`${own.address}/embed/${QUIZ}`);
		expect(response.headers.get('content-security-policy')).toContain(
			'frame-ancestors https://moodle.example;'
		);
		await own.stop();
		await expect(startProduction({ EMBED_ANCESTORS: 'moodle.example' })).rejects.toThrow('ended');
	});

	test.each(['br', 'gzip', 'identity'])(
		'fills its own address into a quiz page (%s)',
		async (encoding) => {
			for (const lang of ['en', 'id']) {
				const response = await get(`/${lang}/quiz/${QUIZ}`, {
					'accept-encoding': encoding
				});
				const expected = encoding === 'identity' ? null : encoding;
				expect(response.headers.get('content-encoding')).toBe(expected);
				expect(response.headers.get('x-frame-options')).toBe('DENY');
				const html = await response.text();
				expect(html).not.toContain('sveltekit-prerender');
				const page = encodeURIComponent(`${server.address}/${lang}/quiz/${QUIZ}`);
				for (const [format, type] of [
					['json', 'application/json'],
					['xml', 'text/xml']
				] as const) {
					expect(html).toContain(
						`type="${type}+oembed" href="${server.address}/oembed?url=${page}&amp;format=${format}"`
					);
				}
				const etag = response.headers.get('etag') ?? '';
				expect((await get(`/${lang}/quiz/${QUIZ}`, { 'if-none-match': etag })).status).toBe(304);
			}
		}
	);

	test('answers oEmbed as JSON and XML, in the language of the page', async () => {
		const page = encodeURIComponent(`${server.address}/id/quiz/${QUIZ}`);
		const json = await get(`/oembed?url=${page}&maxwidth=400`);
		expect(json.headers.get('content-type')).toMatch(/^application\/json/);
		expect(json.headers.get('access-control-allow-origin')).toBe('*');
		expect(await json.json()).toMatchObject({ type: 'rich', version: '1.0', width: 400 });
		const xml = await get(`/oembed?url=${page}&format=xml`);
		expect(xml.headers.get('content-type')).toMatch(/^text\/xml/);
		expect(await xml.text()).toContain(
			`<title>${findBundle(QUIZ, 'id')?.wording.name ?? '?'}</title>`
		);
	});

	test.each([
		['', 400],
		['?url=x', 400],
		['?url=https%3A%2F%2Fother.example%2Fen%2Fquiz%2Fx', 404],
		['?format=yaml', 501]
	])('refuses /oembed%s with %i', async (query, status) => {
		expect((await get(`/oembed${query}`)).status).toBe(status);
	});

	test('answers 404 for an unknown quiz', async () => {
		const url = encodeURIComponent(`${server.address}/en/quiz/nothing`);
		expect((await get(`/oembed?url=${url}`)).status).toBe(404);
		expect((await get('/embed/nothing')).status).toBe(404);
	});
});
