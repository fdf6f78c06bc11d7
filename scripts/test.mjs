/**
 * `npm test`: every check and every test, in one run, with the true totals of all runners as the
 * last line. `npm run check` (--static) runs the part that needs neither browser nor build. `npm run test:deep`
 * (--deep) runs Firefox and WebKit instead, and --all everything; CI does.
 *
 * A step that fails does not stop the others; one that cannot run counts as failed. The static checks
 * and the unit tests keep one processor busy each, so they run side by side; the other steps need all.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demandSetup } from './check-node.mjs';
import { findFirefox, findWebKit, installDeepBrowsers } from './deep-browsers.mjs';
import { HELP, findBrowser, installBrowser } from './find-browser.mjs';
import { freePort } from './free-port.mjs';

await demandSetup();

const ROOT = dirname(import.meta.dirname);
const REPORTS = join(ROOT, 'reports');
const STEP_LIMIT_MS = 40 * 60_000;
const TAIL_LINES = 80;

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script of package.json
 * @property {string[]} [args]
 * @property {(report: any) => Totals} [count] reads the runner's JSON report; without it the step counts as one
 * @property {('browser' | 'build')[]} [needs]
 * @property {() => unknown} [find] the program that it runs in; where that gives null, the step is skipped
 */

/** @type {Step[]} */
const STATIC = [
	{ name: 'format', script: 'lint:format' },
	{ name: 'lint', script: 'lint:code' },
	{ name: 'unused', script: 'lint:unused' },
	{ name: 'types', script: 'types' },
	{ name: 'layers', script: 'layers' },
	{ name: 'questions', script: 'questions' },
	{ name: 'schemas', script: 'schemas:check' }
];

const UNIT = vitest('unit', 'test:unit');

/** @type {Step} */
const BUILD = { name: 'build', script: 'build' };

/** @type {Step[]} */
const IN_A_BROWSER = [
	vitest('component', 'test:component', ['browser']),
	BUILD,
	vitest('of-build', 'test:build', ['browser', 'build']),
	playwright('journey', 'test:journey', { needs: ['browser', 'build'] })
];

/** @type {Step[]} */
const IN_OTHER_BROWSERS = [
	playwright('firefox', 'test:firefox', { needs: ['build'], find: findFirefox }),
	playwright('webkit', 'test:webkit', { needs: ['build'], find: findWebKit })
];

const isStatic = process.argv.includes('--static');
const isDeep = process.argv.includes('--deep');
const isAll = process.argv.includes('--all');
/** What later steps stand on; a name is removed when it turns out not to be there. */
const there = new Set(['build', 'browser']);
const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
env.JOURNEY_PORT = String(await freePort());
if (!isStatic && !isDeep) prepareBrowser();
if (isDeep || isAll) installDeepBrowsers();

const rows = await runAll();
printTotals();

async function runAll() {
	if (isStatic) return runInTurn(STATIC);
	if (isDeep) return runInTurn([BUILD, ...IN_OTHER_BROWSERS]);
	return [
		...(await Promise.all([runInTurn(STATIC), runInTurn([UNIT])])).flat(),
		...(await runInTurn(IN_A_BROWSER)),
		...(isAll ? await runInTurn(IN_OTHER_BROWSERS) : [])
	];
}

function prepareBrowser() {
	const browser = findBrowser() ?? installBrowser();
	if (browser === null) {
		there.delete('browser');
		console.log(`${HELP}\n`);
		return;
	}
	if (browser.path !== undefined) env.CHROMIUM_PATH = browser.path;
	console.log(`Browser: ${browser.path ?? 'Playwright’s own Chromium'} (${browser.source})\n`);
}

/** @param {Step[]} steps */
async function runInTurn(steps) {
	const done = [];
	for (const step of steps) done.push(await runStep(step));
	return done;
}

/** @param {Step} step */
async function runStep(step) {
	const started = performance.now();
	if (step.find?.() === null) {
		const skipped = { passed: 0, failed: 0, skipped: 1 };
		return finish(step, started, skipped, `skipped: ${step.name} is not installed here`);
	}
	const missing = step.needs?.find((need) => !there.has(need));
	if (missing !== undefined) {
		return finish(step, started, { passed: 0, failed: 1, skipped: 0 }, `not run: no ${missing}`);
	}
	const report = join(REPORTS, `${step.name}.json`);
	const { isOk, output } = await run(step, report);
	const totals = settle(isOk, step.count ? readReport(report, step.count) : one(isOk));
	if (totals.failed > 0) {
		there.delete(step.name);
		console.log(tailOf(output));
	}
	return finish(step, started, totals, totals.failed > 0 ? `npm run ${step.script}` : '');
}

/**
 * A runner that failed without a failed test, or that ran nothing, has failed all the same.
 * @param {boolean} isOk whether it ended with code 0
 * @param {Totals} totals
 * @returns {Totals}
 */
function settle(isOk, totals) {
	const isWrong = !isOk || totals.passed === 0;
	return totals.failed === 0 && isWrong ? { ...totals, failed: 1 } : totals;
}

/** @param {boolean} isOk */
function one(isOk) {
	return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} path
 * @param {(report: any) => Totals} count
 * @returns {Totals}
 */
function readReport(path, count) {
	if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
	return count(JSON.parse(readFileSync(path, 'utf8')));
}

/**
 * @param {string} name
 * @param {string} script
 * @param {('browser' | 'build')[]} [needs]
 * @returns {Step}
 */
function vitest(name, script, needs = []) {
	const args = ['--reporter=default', '--reporter=json', `--outputFile.json=reports/${name}.json`];
	return { name, script, args, count: countVitest, needs };
}

/**
 * @param {string} name
 * @param {string} script
 * @param {Pick<Step, 'needs' | 'find'>} how
 * @returns {Step}
 */
function playwright(name, script, how) {
	return { name, script, args: ['--reporter=list,json'], count: countPlaywright, ...how };
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

/**
 * @param {Step} step
 * @param {string} report where the runner leaves its report
 * @returns {Promise<{ isOk: boolean, output: string }>}
 */
function run({ script, args = [] }, report) {
	const npm = process.env.npm_execpath;
	const rest = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
	const child = spawn(npm ? process.execPath : 'npm', npm ? [npm, ...rest] : rest, {
		cwd: ROOT,
		env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
		stdio: ['ignore', 'pipe', 'pipe'],
		// a group of its own, so that a stuck step ends with everything that it started
		detached: process.platform !== 'win32'
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => (output += text));
	}
	const stop = () => {
		if (child.pid !== undefined)
			process.kill(process.platform === 'win32' ? child.pid : -child.pid);
	};
	const limit = setTimeout(() => {
		output += `\nStopped: it took longer than ${STEP_LIMIT_MS / 60_000} minutes.`;
		stop();
	}, STEP_LIMIT_MS);
	process.once('SIGINT', stop);
	return new Promise((resolve) => {
		const done = (/** @type {boolean} */ isOk) => {
			clearTimeout(limit);
			process.off('SIGINT', stop);
			resolve({ isOk, output });
		};
		child.once('error', (cause) => {
			output += String(cause);
			done(false);
		});
		child.once('close', (code) => done(code === 0));
	});
}

/**
 * @param {Step} step
 * @param {number} started
 * @param {Totals} totals
 * @param {string} note
 */
function finish({ name }, started, totals, note) {
	const seconds = (performance.now() - started) / 1000;
	const sign = totals.failed > 0 ? 'FAILED' : 'ok';
	console.log(
		`${sign.padEnd(7)}${name.padEnd(11)}${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd()
	);
	return { name, totals, seconds };
}

/** @param {string} output */
function tailOf(output) {
	const lines = output.trimEnd().split('\n');
	const cut = lines.length - TAIL_LINES;
	const kept = cut > 0 ? [`… ${cut} lines before`, ...lines.slice(cut)] : lines;
	return kept.map((line) => `  │ ${line}`).join('\n');
}

function printTotals() {
	const sum = (/** @type {keyof Totals} */ key) =>
		rows.reduce((n, { totals }) => n + totals[key], 0);
	console.log('\nstep          passed  failed  skipped');
	for (const { name, totals } of rows) {
		const cells = [totals.passed, totals.failed, totals.skipped].map((n) => String(n).padStart(8));
		console.log(name.padEnd(12) + cells.join(''));
	}
	const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
	process.exitCode = sum('failed') > 0 ? 1 : 0;
}
