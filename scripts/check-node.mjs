/**
 * Switches to the Node from `npm ci` if the machine's own is too old, or says in plain words what is
 * missing. Must itself run on any Node.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {string | null} instructions to complete the setup; null if it is complete */
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

/** @returns {string | null} the path of the Node from `npm ci`; null if there is none for this machine */
export function ownNode(root = ROOT) {
	const path = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
	return existsSync(path) ? path : null;
}

/**
 * Returns if this process can run our code. Otherwise runs the program again with our own Node and exits
 * with it, or exits with a message.
 */
export async function demandSetup() {
	const problem = problemWithSetup();
	if (problem === null) return;
	const node = ownNode();
	if (node === null || node === process.execPath) {
		console.error(problem);
		process.exit(1);
	}
	const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
	const child = spawn(node, process.argv.slice(1), {
		stdio: 'inherit',
		env: { ...process.env, PATH: path }
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
	}
	process.exit(await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1))));
}
