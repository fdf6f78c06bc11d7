/**
 * `npm run lighthouse`: Lighthouse (mobile) on home, quiz and result of the production build, in both languages, and
 * on two other pages to compare with. Prints the median of three runs of each page. The speed of the machine is the
 * last column, since a slow or busy one gives lower figures. Lighthouse is fetched by npx: it is no dependency. The
 * reports stay in reports/.
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
const { startReferences } = await import('./reference-pages.mjs');
const { person, quiz } = await import('../tests/support/journey-quiz.ts');

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const COLUMNS = [...CATEGORIES, 'machine'];
const REPORTS = join(dirname(import.meta.dirname), 'reports');
const RUNS = 3;

const browser = findBrowser();
if (browser === null || (!isBuildFresh() && !(await build()))) {
	console.error(browser === null ? HELP : 'The build failed.');
	process.exit(1);
}
mkdirSync(REPORTS, { recursive: true });
process.env['CHROME_PATH'] = browser.executablePath ?? chromium.executablePath();
const references = await startReferences();
const server = await startProduction();
/** @type {[name: string, url: string][]} */
const pages = [
	['bare page', `${references.address}/bare`],
	['SurveyJS', `${references.address}/survey`],
	...['en', 'id'].flatMap((lang) =>
		Object.entries({
			home: `/${lang}`,
			quiz: `/${lang}/quiz/${quiz.id}`,
			result: `/${lang}/result#${person('clear-specialist').code}`
		}).map(([name, path]) => /** @type {const} */ ([`${lang} ${name}`, server.address + path]))
	)
];
for (const [name, url] of pages) {
	const file = `lighthouse-${name.replace(' ', '-')}`;
	const runs = Array.from({ length: RUNS }, (_, n) =>
		measure(url, join(REPORTS, `${file}-${String(n)}.json`))
	);
	const medians = COLUMNS.map((column, c) => `${column} ${String(median(runs, c))}`);
	console.log(`${name.padEnd(10)} ${medians.join(', ')}`);
}
await server.stop();
references.stop();

/**
 * @param {string} url
 * @param {string} report
 * @returns {number[]} in the order of COLUMNS
 */
function measure(url, report) {
	const flags = ['--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ');
	const options = ['--quiet', '--output=json', `--output-path=${report}`];
	options.push(`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${flags}`);
	execFileSync('npx', ['--yes', 'lighthouse@13.5.0', url, ...options], { stdio: 'inherit' });
	const { categories, environment } = JSON.parse(readFileSync(report, 'utf8'));
	const scores = CATEGORIES.map((category) => Math.round(100 * categories[category].score));
	return [...scores, environment.benchmarkIndex];
}

/**
 * @param {number[][]} runs
 * @param {number} column
 */
function median(runs, column) {
	return runs.map((scores) => scores[column] ?? 0).sort((a, b) => a - b)[RUNS >> 1];
}
