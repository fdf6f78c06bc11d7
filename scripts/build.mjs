/**
 * Builds, and stores a fingerprint of the sources, by which `npm start` knows whether the build is
 * current. It compares contents rather than times, which a checkout or a copy changes.
 */
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build as viteBuild } from 'vite';
import { NEXT_BUILD } from '../svelte.config.js';
import { fingerprint } from './fingerprint.mjs';
import { NOTE, noteIn, replaceBuild } from './replace-build.mjs';
import { buildStandalone } from './standalone.mjs';

const ROOT = dirname(import.meta.dirname);

/** @returns {boolean} whether build/ was made from the current sources */
export function isBuildFresh() {
	return noteIn(join(ROOT, 'build')) === fingerprint();
}

/**
 * Builds beside the current build, which may be in use, and replaces it once complete.
 * @returns {Promise<boolean>} whether the build succeeded
 */
export async function build() {
	const before = fingerprint();
	const vite = join(
		dirname(createRequire(import.meta.url).resolve('vite/package.json')),
		'bin/vite.js'
	);
	const { status } = spawnSync(process.execPath, [vite, 'build'], { cwd: ROOT, stdio: 'inherit' });
	if (status !== 0) return false;
	const next = join(ROOT, NEXT_BUILD);
	await joinServer(next);
	await buildStandalone(next);
	addLicenses(join(next, 'client/licenses.md'));
	writeFileSync(join(next, NOTE), before);
	replaceBuild(ROOT);
	return true;
}

/**
 * Joins the server's code into one file, which is read at the start. Kit imports pages and endpoints on
 * their first request, by which time an upgrade may have replaced their files.
 * @param {string} next
 */
async function joinServer(next) {
	await viteBuild({
		root: ROOT,
		configFile: false,
		logLevel: 'warn',
		build: {
			ssr: join(next, 'handler.js'),
			outDir: join(next, 'joined'),
			copyPublicDir: false,
			sourcemap: true,
			rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'handler.js' } }
		}
	});
	rmSync(join(next, 'server'), { recursive: true });
	for (const name of ['index', 'env', 'shims', 'handler']) {
		for (const suffix of ['.js', '.js.map']) rmSync(join(next, name + suffix));
	}
	for (const name of readdirSync(join(next, 'joined'))) {
		renameSync(join(next, 'joined', name), join(next, name));
	}
	rmSync(join(next, 'joined'), { recursive: true });
}

/**
 * Adds the licences of packages that enter the build in other ways than as scripts, which Vite lists.
 * @param {string} path of Vite's list
 */
function addLicenses(path) {
	for (const name of ['@fontsource-variable/plus-jakarta-sans', '@sveltejs/adapter-node']) {
		const folder = join(ROOT, 'node_modules', name);
		const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
		appendFileSync(path, `\n## ${name} - ${version} (${license})\n\n${text}\n`);
	}
	// compressed before the additions
	for (const suffix of ['.br', '.gz']) rmSync(path + suffix, { force: true });
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await build()) ? 0 : 1;
