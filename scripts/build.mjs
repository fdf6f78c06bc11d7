/**
 * Builds, and notes what it was built from, so that `npm start` knows whether the build is still
 * that of the sources. Contents are compared, not times: a checkout or a copy changes times only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildStandalone } from './standalone.mjs';

const ROOT = dirname(import.meta.dirname);
const NOTE = join(ROOT, 'build', 'sources.sha256');
const SOURCES = [
	'src',
	'questions',
	'static',
	'browsers.config.js',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'scripts/standalone.mjs'
];

/** @returns {boolean} whether build/ was made from the sources as they are now */
export function isBuildFresh() {
	return existsSync(NOTE) && readFileSync(NOTE, 'utf8') === fingerprint();
}

/** @returns {Promise<boolean>} whether the build succeeded */
export async function build() {
	const before = fingerprint();
	const vite = join(
		dirname(createRequire(import.meta.url).resolve('vite/package.json')),
		'bin/vite.js'
	);
	const { status } = spawnSync(process.execPath, [vite, 'build'], { cwd: ROOT, stdio: 'inherit' });
	if (status !== 0) return false;
	await buildStandalone();
	writeFileSync(NOTE, before);
	return true;
}

function fingerprint() {
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

if (process.argv[1] === import.meta.filename) process.exitCode = (await build()) ? 0 : 1;
