/**
 * `npm run lighthouse`: Lighthouse (mobile) on home, quiz and result of the production build, in
 * both languages; exit code 1 when a promise is not kept. Lighthouse is fetched by npx, on demand:
 * it is no dependency. Reports stay in reports/.
 *
 * The browser is started here, and what comes after it, Lighthouse and the server, runs at a low priority: on a machine of
 * two processors the program that measures would otherwise keep the page waiting for half of its time.
 *
 * Lighthouse slows the processor down to make a mid-tier phone of it, by a factor that follows from its own benchmark
 * of every run. Where the machine was another one during a run than before it, the run is judged by a wrong factor and
 * made again.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { demandSetup } from './check-node.mjs';
import { freePort } from './free-port.mjs';
import { slowdownFor } from './phone-slowdown.mjs';

demandSetup();
const { build, isBuildFresh } = await import('./build.mjs');
const { HELP, findBrowser, launchOptionsFor } = await import('./find-browser.mjs');
const { chromium } = await import('@playwright/test');
const { serve } = await import('../server.mjs');
const { person } = await import('../tests/support/journey-quiz.ts');

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PROMISED = { performance: 98, accessibility: 100, 'best-practices': 100 };
const ROOT = dirname(import.meta.dirname);

const browser = findBrowser();
if (browser === null || (!isBuildFresh() && !(await build()))) {
	console.error(browser === null ? HELP : 'The build failed.');
	process.exit(1);
}
const debuggingPort = await freePort();
const launchOptions = launchOptionsFor(browser);
const chrome = await chromium.launch({
	...launchOptions,
	args: [...launchOptions.args, `--remote-debugging-port=${String(debuggingPort)}`]
});
setPriority(constants.priority.PRIORITY_LOW);
mkdirSync(join(ROOT, 'reports'), { recursive: true });

const host = '127.0.0.1';
const address = `http://${host}:${String(await serve({ port: 0, host }))}`;
const pages = ['en', 'id'].flatMap((lang) => [
	[`${lang} home`, `/${lang}`],
	[`${lang} quiz`, `/${lang}/quiz/social-media-roles`],
	[`${lang} result`, `/${lang}/result#${person('clear-specialist').code}`]
]);

/** A machine that others use, too, may be another one three times. */
const TRIES = 3;

const warmUp = await measure('warm-up', address + '/en', 4);
let slowdown = slowdownFor(warmUp.benchmarkIndex);

let isKept = true;
for (const [name = '', path = ''] of pages) {
	const { scores, benchmarkIndex } = await measureAsOneMachine(name, address + path);
	const shown = Object.entries(scores).map(([category, score]) => `${category} ${String(score)}`);
	const factor = `benchmark index ${String(Math.round(benchmarkIndex))}, slowed down ${String(slowdown)} times`;
	console.log(`${name.padEnd(10)} ${shown.join(', ')}   (${factor})`);
	for (const [category, least] of Object.entries(PROMISED)) {
		isKept &&= (scores[category] ?? 0) >= least;
	}
}
await chrome.close();
console.log(isKept ? 'Every promise is kept.' : `Promised: ${JSON.stringify(PROMISED)}`);
process.exit(isKept ? 0 : 1);

/**
 * A run during which the machine was as fast as it was taken to be; after some tries, the last one.
 * @param {string} name
 * @param {string} url
 */
async function measureAsOneMachine(name, url) {
	for (let left = TRIES; ; left -= 1) {
		const measured = await measure(name, url, slowdown);
		const fitting = slowdownFor(measured.benchmarkIndex);
		if (fitting === slowdown || left === 1) return measured;
		slowdown = fitting;
	}
}

/**
 * @param {string} name
 * @param {string} url
 * @param {number} slowdown how many times slower the processor is taken to be
 * @returns {Promise<{ scores: Record<string, number>, benchmarkIndex: number }>} scores of 0 to 100 by category
 */
async function measure(name, url, slowdown) {
	const report = join('reports', `lighthouse-${name.replace(' ', '-')}.json`);
	const child = spawn(
		'npx',
		[
			'--yes',
			LIGHTHOUSE,
			url,
			'--quiet',
			'--output=json',
			`--output-path=${report}`,
			`--throttling.cpuSlowdownMultiplier=${String(slowdown)}`,
			`--only-categories=${Object.keys(PROMISED).join(',')}`,
			`--port=${String(debuggingPort)}`
		],
		{ cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }
	);
	const [code] = await once(child, 'close');
	if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)} on ${url}`);
	const { categories, environment } = JSON.parse(readFileSync(join(ROOT, report), 'utf8'));
	const scores = Object.fromEntries(
		Object.keys(PROMISED).map((key) => [key, Math.round(categories[key].score * 100)])
	);
	return { scores, benchmarkIndex: environment.benchmarkIndex };
}
