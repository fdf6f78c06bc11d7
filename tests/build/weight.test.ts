import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { person } from '../support/journey-quiz.ts';
import type { Running } from '../support/production-server.ts';
import { startProduction } from '../support/production-server.ts';

/** Bytes gzipped, as promised to people on a phone with little data. */
const QUIZ_JS = 52_000;
const RESULT_JS = 118_000;
const COUNSELLOR_JS = 140_000;
const TEXT_JS = 60_000;
/** Mostly within the page itself. */
const ANY_CSS = 10_000;

/** A result with all its sections. */
const CODE = person('clear-specialist').code;

let server: Running;
let browser: Browser;

beforeAll(async () => {
	server = await startProduction();
	browser = await chromium.launch(launchOptions);
});

afterAll(async () => {
	await browser.close();
	await server.stop();
});

interface Weight {
	readonly js: number;
	readonly css: number;
	readonly files: readonly string[];
}

/** What the page loads by itself, until nothing more comes; the service worker's copies are left out. */
async function weigh(path: string): Promise<Weight> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const sizes = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		const type = response.request().resourceType();
		const kind = type === 'script' ? 'js' : type === 'stylesheet' ? 'css' : null;
		if (kind === null) return;
		const size = response.body().then((body) => gzipSync(body, { level: 9 }).length);
		sizes.set(`${kind} ${new URL(response.url()).pathname}`, size);
	});
	await page.goto(server.address + path, { waitUntil: 'networkidle' });
	const files = await Promise.all(
		[...sizes].map(async ([name, size]) => ({ name, bytes: await size }))
	);
	const inline = await page.evaluate(() =>
		[...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('')
	);
	await context.close();
	files.push({ name: 'css within the page', bytes: gzipSync(inline, { level: 9 }).length });
	const sum = (kind: string): number =>
		files.reduce((total, { name, bytes }) => total + (name.startsWith(kind) ? bytes : 0), 0);
	return {
		js: sum('js'),
		css: sum('css'),
		files: files
			.sort((a, b) => b.bytes - a.bytes)
			.map(({ name, bytes }) => `${(bytes / 1000).toFixed(1)} kB ${name}`)
	};
}

describe.each(['en', 'id'])('in %s', (lang) => {
	test.each([
		['the home page', '', QUIZ_JS],
		['the quiz', '/quiz/social-media-roles', QUIZ_JS],
		['the method page', '/method', TEXT_JS],
		['the privacy page', '/privacy', TEXT_JS],
		['a result, with its chart', `/result#${CODE}`, RESULT_JS],
		['the counsellor’s desk', '/counsellor', COUNSELLOR_JS],
		['the counsellor’s view, with its chart', `/counsellor/result#${CODE}`, COUNSELLOR_JS]
	])('%s is as light as promised', async (name, path, limit) => {
		const { js, css, files } = await weigh(`/${lang}${path}`);
		console.info(
			`${lang} ${name}: ${(js / 1000).toFixed(1)} kB JS, ${(css / 1000).toFixed(1)} kB CSS`
		);
		expect(js, files.join('\n')).toBeGreaterThan(0);
		expect(js, files.join('\n')).toBeLessThanOrEqual(limit);
		expect(css, files.join('\n')).toBeLessThanOrEqual(ANY_CSS);
	});
});

test('the quiz page does not bring the chart along, and the result page does', async () => {
	const quiz = await weigh('/en/quiz/social-media-roles');
	const result = await weigh(`/en/result#${CODE}`);
	// Chart.js alone is some 50 kB; without it the result page would have been weighed too early.
	expect(result.js - quiz.js).toBeGreaterThan(35_000);
});
