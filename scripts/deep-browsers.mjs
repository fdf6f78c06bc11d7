/**
 * Firefox and WebKitGTK for `npm run test:deep`. Installs missing ones if run as root on Debian or Ubuntu;
 * elsewhere the tests say what they need.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** @returns {string | null} the path of the system's Firefox, or FIREFOX_PATH; null if there is none */
export function findFirefox(env = process.env) {
	return env['FIREFOX_PATH'] ?? onPath('firefox-esr') ?? onPath('firefox');
}

/** @returns {{ driver: string, browser: string } | null} the paths for a test in WebKitGTK; null without one or without Xvfb */
export function findWebKit() {
	const driver = onPath('WebKitWebDriver');
	const browser = miniBrowser();
	if (driver === null || browser === null || onPath('Xvfb') === null) return null;
	return { driver, browser };
}

/** Tries to install missing browsers. */
export function installDeepBrowsers() {
	if (findFirefox() !== null && findWebKit() !== null) return;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const args of [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]
	]) {
		spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000, env });
	}
}

/** @param {string} name */
function onPath(name) {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** The path of WebKitGTK's MiniBrowser, which Debian keeps in a folder named after the processor. */
function miniBrowser() {
	const lib = '/usr/lib';
	if (!existsSync(lib)) return null;
	return (
		readdirSync(lib)
			.flatMap((folder) =>
				['4.1', '4.0'].map((version) => join(lib, folder, `webkit2gtk-${version}/MiniBrowser`))
			)
			.find((path) => existsSync(path)) ?? null
	);
}
