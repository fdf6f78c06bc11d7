import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = dirname(import.meta.dirname);
const SOURCES = [
	'src',
	'questions',
	'static',
	'serve',
	'config/browsers.js',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'scripts/build.mjs',
	'scripts/standalone.mjs'
];

/**
 * A fingerprint of the sources of a build, which depends on their contents alone.
 *
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint() {
	const hash = createHash('sha256');
	for (const source of SOURCES) addTo(hash, source);
	return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path from the root
 */
function addTo(hash, path) {
	const full = join(ROOT, path);
	if (!existsSync(full)) return;
	if (statSync(full).isDirectory()) {
		for (const name of readdirSync(full).sort()) addTo(hash, join(path, name));
	} else {
		hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
	}
}
