import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk } from '#lib/i18n/en/desk.ts';
import { desk as deskIndonesian } from '#lib/i18n/id/desk.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { launchOptions } from '../support/browser.ts';
import { inkOf } from '../support/ink-of.ts';
import { openWhole } from '../support/open-whole.ts';
import type { Running } from '../support/production-server.ts';
import { startProduction } from '../support/production-server.ts';
import { shipped } from '../support/shipped-quiz.ts';

/** Bytes gzipped, as promised to people with little mobile data. */
const QUIZ_JS = 62_000;
const RESULT_JS = 140_000;
const COUNSELLOR_JS = 158_000;
const TEXT_JS = 64_000;
/** Most CSS is in the page itself. */
const ANY_CSS = 10_000;

const { quiz } = shipped;
/** A clear result, which has all its sections. */
const [, CODE = ''] = exampleCodes(quiz);

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

/** Waits for the last part that a page loads without an action. */
type Last = (page: Page) => Promise<void>;

const radar: Last = async (page) => {
	const drawing = page.getByRole('img', { name: /radar/i }).first();
	await drawing.scrollIntoViewIfNeeded();
	await expect.poll(() => drawing.evaluate(inkOf), { timeout: 20_000 }).toBeGreaterThan(1_000);
};
const openDesk: Last = (page) =>
	page.getByText(desk.emptyHeading).or(page.getByText(deskIndonesian.emptyHeading)).waitFor();

/** The weight of a page without any action, excluding the service worker’s copies. */
async function weigh(path: string, last?: Last): Promise<Weight> {
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
	await openWhole(page, server.address + path);
	await last?.(page);
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
		['the quiz', `/quiz/${quiz.id}`, QUIZ_JS],
		['the method page', '/method', TEXT_JS],
		['the technical note', '/method/technical', TEXT_JS],
		['the privacy page', '/privacy', TEXT_JS],
		['a result, with its chart', `/result#${CODE}`, RESULT_JS, radar],
		['the counsellor’s desk', '/counsellor', COUNSELLOR_JS, openDesk],
		['the counsellor’s view, with its chart', `/counsellor/result#${CODE}`, COUNSELLOR_JS, radar]
	])('%s stays within its promised weight', async (name, path, limit, last?: Last) => {
		const { js, css, files } = await weigh(`/${lang}${path}`, last);
		console.info(
			`${lang} ${name}: ${(js / 1000).toFixed(1)} kB JS, ${(css / 1000).toFixed(1)} kB CSS`
		);
		expect(js, files.join('\n')).toBeGreaterThan(0);
		expect(js, files.join('\n')).toBeLessThanOrEqual(limit);
		expect(css, files.join('\n')).toBeLessThanOrEqual(ANY_CSS);
	});
});

test('the result page loads the chart, and the quiz page does not', async () => {
	const before = await weigh(`/en/quiz/${quiz.id}`);
	const result = await weigh(`/en/result#${CODE}`, radar);
	// Chart.js alone has about 50 kB; without it the result page would have been weighed too early.
	expect(result.js - before.js).toBeGreaterThan(35_000);
});
