/**
 * `npm run lighthouse`: Lighthouse (mobile) on home, quiz and result of the production build, in both languages.
 * Prints the median of three runs of each page; a busy machine gives lower figures. Lighthouse is fetched by npx:
 * it is no dependency. The reports stay in reports/.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demandSetup } from './check-node.mjs';

await demandSetup();
const { build, isBuildFresh } = await import('./build.mjs');
const { HELP, findBrowser } = await import('./find-browser.mjs');
const { chromium } = await import('@playwright/test');
const { startProduction } = await import('../tests/support/production-server.ts');
const { person } = await import('../tests/support/journey-quiz.ts');

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const REPORTS = join(dirname(import.meta.dirname), 'reports');
const RUNS = 3;

const browser = findBrowser();
if (browser === null || (!isBuildFresh() && !(await build()))) {
	console.error(browser === null ? HELP : 'The build failed.');
	process.exit(1);
}
mkdirSync(REPORTS, { recursive: true });
process.env['CHROME_PATH'] = browser.executablePath ?? chromium.executablePath();
const server = await startProduction();
for (const lang of ['en', 'id']) {
	const paths = {
		home: `/${lang}`,
		quiz: `/${lang}/quiz/social-media-roles`,
		result: `/${lang}/result#${person('clear-specialist').code}`
	};
	for (const [name, path] of Object.entries(paths)) {
		const runs = Array.from({ length: RUNS }, (_, n) =>
			measure(server.address + path, join(REPORTS, `lighthouse-${lang}-${name}-${n}.json`))
		);
		const medians = CATEGORIES.map((category, c) => `${category} ${median(runs, c)}`);
		console.log(`${lang} ${name.padEnd(7)} ${medians.join(', ')}`);
	}
}
await server.stop();

/**
 * @param {string} url
 * @param {string} report
 * @returns {number[]} scores of 0 to 100, in the order of CATEGORIES
 */
function measure(url, report) {
	const flags = ['--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ');
	const options = ['--quiet', '--output=json', `--output-path=${report}`];
	options.push(`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${flags}`);
	execFileSync('npx', ['--yes', 'lighthouse@13.5.0', url, ...options], { stdio: 'inherit' });
	const { categories } = JSON.parse(readFileSync(report, 'utf8'));
	return CATEGORIES.map((category) => Math.round(100 * categories[category].score));
}

/**
 * @param {number[][]} runs
 * @param {number} column
 */
function median(runs, column) {
	return runs.map((scores) => scores[column] ?? 0).sort((a, b) => a - b)[RUNS >> 1];
}
