/**
 * Finds a Chromium for the tests: the one named in CHROMIUM_PATH, then Playwright's own, then one
 * that the system has. `installBrowser` tries to get one; `HELP` says what a person can do.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** The one without windows first, as Playwright does: the other draws the pages of its own windows meanwhile. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'brave-browser'
];

const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'/usr/lib/chromium/chromium',
	'/snap/bin/chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

export const HELP = `The tests need Chromium, and none was found. One of these brings it:
  npx playwright install --with-deps chromium
  apt-get install chromium-headless-shell      (Debian)
  brew install --cask chromium                 (macOS)
or name a browser that is there already:
  CHROMIUM_PATH=/path/to/chromium npm test`;

/**
 * @typedef {object} Browser
 * @property {string | undefined} path of the program; undefined: Playwright's own, which it finds itself
 * @property {string} source where it was found, in words
 */

/** @returns {Browser | null} null when there is none */
export function findBrowser(env = process.env) {
	const named = env['CHROMIUM_PATH'];
	if (named) {
		if (!isProgram(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
		return { path: named, source: 'CHROMIUM_PATH' };
	}
	if (hasPlaywrightBrowser()) return { path: undefined, source: 'Playwright' };
	const path = systemBrowsers(env).find(isProgram);
	return path === undefined ? null : { path, source: 'the system' };
}

/**
 * Tries to get a browser: Playwright's installer, then Debian's package when we are root.
 * @returns {Browser | null}
 */
export function installBrowser() {
	console.log('No Chromium here. Trying to install one (Playwright’s installer) …');
	const cli = join(
		dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
		'cli.js'
	);
	run(process.execPath, [cli, 'install', 'chromium']);
	if (hasPlaywrightBrowser()) {
		if (isRoot()) run(process.execPath, [cli, 'install-deps', 'chromium']);
		return findBrowser();
	}

	if (isRoot() && existsSync('/usr/bin/apt-get')) {
		console.log('That failed. Trying the distribution’s package …');
		run('apt-get', ['update', '-qq']);
		const install = ['install', '-y', '-qq', '--no-install-recommends', 'fonts-liberation'];
		run('apt-get', [...install, 'chromium-headless-shell']);
		if (findBrowser() === null) run('apt-get', [...install, 'chromium']);
	}
	return findBrowser();
}

/**
 * How to start the browser that was found. The sandbox needs rights that root and most CI machines
 * cannot give; everywhere else it stays on.
 * @param {Browser | null} browser
 */
export function launchOptionsFor(browser, env = process.env) {
	const args = [
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	];
	if (isRoot() || env['CI']) args.push('--no-sandbox');
	return browser?.path === undefined ? { args } : { args, executablePath: browser.path };
}

function isRoot() {
	return process.getuid?.() === 0;
}

/** Playwright keeps its browsers in a folder named after the revision that it was built for. */
function hasPlaywrightBrowser() {
	try {
		const require = createRequire(import.meta.url);
		const { chromium } = require('@playwright/test');
		if (existsSync(chromium.executablePath())) return true;
		const core = dirname(require.resolve('playwright-core/package.json'));
		const list = JSON.parse(readFileSync(join(core, 'browsers.json'), 'utf8')).browsers;
		const shell = list.find(
			(/** @type {{ name: string }} */ b) => b.name === 'chromium-headless-shell'
		);
		const root = chromium.executablePath().split(/[/\\]chromium-\d+/)[0] ?? '';
		return existsSync(
			join(root, `chromium_headless_shell-${shell.revision}`, 'INSTALLATION_COMPLETE')
		);
	} catch {
		return false;
	}
}

/** @param {NodeJS.ProcessEnv} env */
function systemBrowsers(env) {
	const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
	spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: 300_000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
	const browser = findBrowser() ?? installBrowser();
	console.log(
		browser ? `${browser.path ?? 'Playwright’s own Chromium'} (${browser.source})` : HELP
	);
	process.exitCode = browser ? 0 : 1;
}
