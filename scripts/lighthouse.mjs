/**
 * `npm run lighthouse`: Lighthouse (mobile) on home, quiz and result of the production build, in
 * both languages; exit code 1 when a promise is not kept. Lighthouse is fetched by npx, on demand:
 * it is no dependency. Reports stay in reports/.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { demandSetup } from './check-node.mjs';

demandSetup();
const { build, isBuildFresh } = await import('./build.mjs');
const { HELP, findBrowser, launchOptionsFor } = await import('./find-browser.mjs');
const { serve } = await import('../server.mjs');
const { resultCode } = await import('../tests/support/result-code.ts');

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PROMISED = { performance: 98, accessibility: 100, 'best-practices': 100 };
const ROOT = dirname(import.meta.dirname);

const browser = findBrowser();
if (browser === null || (!isBuildFresh() && !build())) {
	console.error(browser === null ? HELP : 'The build failed.');
	process.exit(1);
}
const chrome =
	browser.path ?? createRequire(import.meta.url)('playwright-core').chromium.executablePath();
mkdirSync(join(ROOT, 'reports'), { recursive: true });

const host = '127.0.0.1';
const address = `http://${host}:${String(await serve({ port: 0, host }))}`;
const pages = ['en', 'id'].flatMap((lang) => [
	[`${lang} home`, `/${lang}`],
	[`${lang} quiz`, `/${lang}/quiz/social-media-roles`],
	[`${lang} result`, `/${lang}/result#${resultCode()}`]
]);

let isKept = true;
for (const [name = '', path = ''] of pages) {
	const scores = await measure(name, address + path);
	const shown = Object.entries(scores).map(([category, score]) => `${category} ${String(score)}`);
	console.log(`${name.padEnd(10)} ${shown.join(', ')}`);
	for (const [category, least] of Object.entries(PROMISED)) {
		isKept &&= (scores[category] ?? 0) >= least;
	}
}
console.log(isKept ? 'Every promise is kept.' : `Promised: ${JSON.stringify(PROMISED)}`);
process.exit(isKept ? 0 : 1);

/**
 * @param {string} name
 * @param {string} url
 * @returns {Promise<Record<string, number>>} scores from 0 to 100 by category
 */
async function measure(name, url) {
	const report = join('reports', `lighthouse-${name.replace(' ', '-')}.json`);
	const flags = ['--headless=new', ...launchOptionsFor(browser).args].join(' ');
	const child = spawn(
		'npx',
		[
			'--yes',
			LIGHTHOUSE,
			url,
			'--quiet',
			'--output=json',
			`--output-path=${report}`,
			`--only-categories=${Object.keys(PROMISED).join(',')}`,
			`--chrome-flags=${flags}`
		],
		{
			cwd: ROOT,
			env: { ...process.env, CHROME_PATH: chrome },
			stdio: ['ignore', 'inherit', 'inherit']
		}
	);
	const [code] = await once(child, 'close');
	if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)} on ${url}`);
	const { categories } = JSON.parse(readFileSync(join(ROOT, report), 'utf8'));
	return Object.fromEntries(
		Object.keys(PROMISED).map((key) => [key, Math.round(categories[key].score * 100)])
	);
}
