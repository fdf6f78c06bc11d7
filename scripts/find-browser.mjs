/**
 * The Chromium of the tests and of printed reports: the one named in CHROMIUM_PATH, else Playwright's own, else
 * the system's. Playwright itself neither looks for a Chromium of a Linux distribution nor installs one where its
 * own builds cannot be downloaded. `node scripts/find-browser.mjs` installs one if there is none.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

// The first is headless only and so draws no windows of its own.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

export const HELP = `No Chromium was found. One of these brings it:
  npx playwright install --with-deps chromium
  apt-get install chromium-headless-shell      (Debian)
or name a browser that is already there:
  CHROMIUM_PATH=/path/to/chromium npm test`;

/**
 * The launch options with which Playwright starts the browser; null if there is none.
 * Throws if CHROMIUM_PATH names a file that cannot be run.
 * @returns {{ executablePath?: string } | null}
 */
export function findBrowser(env = process.env) {
	const named = env['CHROMIUM_PATH'];
	if (named) {
		if (!isProgram(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
		return { executablePath: named };
	}
	// required here, so that the message appears even without installed packages
	const { chromium } = createRequire(import.meta.url)('@playwright/test');
	if (existsSync(chromium.executablePath())) return {};
	const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const executablePath = places.find(isProgram);
	return executablePath === undefined ? null : { executablePath };
}

/** Installs Playwright's Chromium; if that fails and this is root, Debian's. */
export function installBrowser() {
	const isRoot = process.getuid?.() === 0;
	run('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
	if (findBrowser() !== null || !isRoot) return;
	run('apt-get', ['update', '-qq']);
	run('apt-get', [
		...['install', '-y', '-qq', '--no-install-recommends'],
		...['chromium-headless-shell', 'fonts-liberation']
	]);
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

if (process.argv[1] === import.meta.filename) {
	if (findBrowser() === null) installBrowser();
	const browser = findBrowser();
	console.log(browser === null ? HELP : (browser.executablePath ?? 'Playwright’s own Chromium'));
	process.exitCode = browser === null ? 1 : 0;
}
