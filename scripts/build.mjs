/**
 * Builds, and notes what it was built from, so that `npm start` knows whether the build is still
 * that of the sources. Contents are compared, not times: a checkout or a copy changes times only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { buildStandalone } from './standalone.mjs';

const ROOT = dirname(import.meta.dirname);
const NOTE = join(ROOT, 'build', 'sources.sha256');

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

if (process.argv[1] === import.meta.filename) process.exitCode = (await build()) ? 0 : 1;
