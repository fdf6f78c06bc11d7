/**
 * `npm test`: every check and every test. `npm run check` (--static) runs the part that needs neither browser nor
 * build, `npm run test:deep` (--deep) what takes long: journeys through failures, Firefox, WebKit, load, faults,
 * mutation of what changed in the engine, and 100,000 damaged quiz files. --all runs everything, as CI does.
 *
 * npm-run-all2 runs the scripts. Ours is the sum of what the runners report, as the last line. A step that fails
 * does not stop the others, and one that cannot run has failed.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demandSetup } from './check-node.mjs';
import { findFirefox, findWebKit, installDeepBrowsers } from './deep-browsers.mjs';
import { HELP, findBrowser, installBrowser } from './find-browser.mjs';
import { freePort } from './free-port.mjs';

await demandSetup();
const { default: runAll } = await import('npm-run-all2');

const ROOT = dirname(import.meta.dirname);
const REPORTS = join(ROOT, 'reports');

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

const STATIC = [
	...['lint:format', 'lint:code', 'lint:unused', 'types'],
	...['layers', 'questions', 'schemas:check']
];
const IN_CHROMIUM = ['test:component', 'build', 'test:build', 'test:journey'];
/** Journeys through networks, storage and platforms that fail. */
const RESILIENCE = 'test:resilience';
const IN_OTHERS = ['test:firefox', 'test:webkit'];
/** Load and faults need a build; one after the other, as each of them keeps all processors busy. */
const LONG = [
	'load -- --any-speed --window 30',
	'faults',
	'mutation:changed',
	'test:unit -- tests/law/quiz-file.test.ts tests/unit/psychometrics/findings.test.ts'
];
/** How much the last of them tries: damaged quiz files, and samples with a planted fault. */
const MANY = { DAMAGED_FILES: '100000', PLANTED_SAMPLES: '100' };
const BY_VITEST = ['test:unit', 'test:component', 'test:build'];
const BY_PLAYWRIGHT = ['test:journey', RESILIENCE, ...IN_OTHERS];

const [isStatic, isDeep, isAll] = ['--static', '--deep', '--all'].map((flag) =>
	process.argv.includes(flag)
);
rmSync(REPORTS, { recursive: true, force: true });
process.env['JOURNEY_PORT'] = String(await freePort());
if (isDeep || isAll) installDeepBrowsers();
/** Browsers that are neither here nor can be installed: their tests are skipped, by name. */
const missing = [
	...(findFirefox() === null ? ['test:firefox'] : []),
	...(findWebKit() === null ? ['test:webkit'] : [])
];
if (!isStatic && !isDeep && findBrowser() === null) {
	installBrowser();
	if (findBrowser() === null) console.log(HELP);
}
const DEEP = [RESILIENCE, ...IN_OTHERS.filter((script) => !missing.includes(script)), ...LONG];
printTotals(await runSteps());

async function runSteps() {
	if (isStatic) return run(STATIC);
	if (isDeep) {
		Object.assign(process.env, MANY);
		return [...(await run(['build', ...DEEP])), ...skipped()];
	}
	const deep = isAll ? DEEP : [];
	// The checks and the unit tests use one processor each; the other steps need all.
	const sideBySide = await Promise.all([run(STATIC), run(['test:unit'])]);
	Object.assign(process.env, MANY);
	const others = await run([...IN_CHROMIUM, ...deep]);
	return [...sideBySide.flat(), ...others, ...(isAll ? skipped() : [])];
}

function skipped() {
	return missing.map((script) => ({ script, totals: { passed: 0, failed: 0, skipped: 1 } }));
}

/**
 * Runs scripts of package.json one after the other.
 * @param {string[]} scripts
 */
async function run(scripts) {
	const { stdout, stderr } = process;
	const options = { silent: true, continueOnError: true, stdout, stderr };
	const results = await runAll(scripts.map(withReport), options).catch((cause) => {
		if (Array.isArray(cause.results)) return cause.results;
		throw cause;
	});
	return scripts.map((script, n) => ({ script, totals: totalsOf(script, results?.[n]?.code) }));
}

/**
 * The options for a JSON report. Playwright's configurations contain them; Vitest has one for three scripts.
 * @param {string} script
 */
function withReport(script) {
	const path = `reports/${fileOf(script)}`;
	if (!BY_VITEST.includes(script)) return script;
	return `${script} -- --reporter=dot --reporter=json --outputFile.json=${path}`;
}

/** @param {string} script */
function fileOf(script) {
	return `${script.replace(':', '-')}.json`;
}

/**
 * The totals of a script. A runner that failed without a failed test, or ran none, counts as one failure.
 * @param {string} script
 * @param {number | undefined} code the exit code
 * @returns {Totals}
 */
function totalsOf(script, code) {
	const totals = read(script) ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
	const isWrong = code !== 0 || totals.passed === 0;
	return isWrong && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/**
 * @param {string} script
 * @returns {Totals | null} null for a script that reports no tests
 */
function read(script) {
	const path = join(REPORTS, fileOf(script));
	const isVitest = BY_VITEST.includes(script);
	if (!isVitest && !BY_PLAYWRIGHT.includes(script)) return null;
	if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
	const report = JSON.parse(readFileSync(path, 'utf8'));
	return isVitest ? countVitest(report) : countPlaywright(report);
}

/** @param {any} report a file that cannot be loaded has no tests in it, and counts as one failure */
function countVitest(report) {
	const broken = report.testResults.filter(
		(/** @type {any} */ file) =>
			file.status === 'failed' &&
			!file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed')
	).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** @param {any} report a test that passed only when it was tried again has failed */
function countPlaywright({ stats, errors }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/** @param {{ script: string, totals: Totals }[]} rows */
function printTotals(rows) {
	const sum = (/** @type {keyof Totals} */ key) =>
		rows.reduce((n, { totals }) => n + totals[key], 0);
	console.log();
	for (const { script, totals } of rows) {
		const sign = totals.failed > 0 ? 'FAILED' : 'ok';
		console.log(`${sign.padEnd(7)}${script.padEnd(20)}${JSON.stringify(totals)}`);
	}
	const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
	process.exitCode = sum('failed') > 0 ? 1 : 0;
}
