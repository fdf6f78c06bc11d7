/** Says in plain words what is missing before anything of ours can run. Must itself run on any Node. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {string | null} what to do, or null when all is there */
export function problemWithSetup(version = process.versions.node, root = ROOT) {
	for (const name of ['vite', 'svelte', '@sveltejs/kit']) {
		if (!existsSync(join(root, 'node_modules', name, 'package.json'))) {
			return 'The packages are not installed yet. Run this first:\n  npm ci';
		}
	}
	const needed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace(
		'>=',
		''
	);
	if (isOlder(version, needed)) {
		return `Arah needs Node ${needed} or newer, and this is Node ${version}.
On Linux, "npm ci" brings its own Node and "npm start" uses it; it seems that optional packages
were left out. Run "npm ci --include=optional", or install a newer Node from https://nodejs.org.`;
	}
	return null;
}

/**
 * @param {string} version
 * @param {string} needed
 */
function isOlder(version, needed) {
	const a = version.split('.').map(Number);
	const b = needed.split('.').map(Number);
	for (let i = 0; i < 3; i += 1) {
		if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
	}
	return false;
}

/** Ends the process with the problem, if there is one. */
export function demandSetup() {
	const problem = problemWithSetup();
	if (problem === null) return;
	console.error(problem);
	process.exit(1);
}
