import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The peers are no dependency of Arah: they are installed here, from this folder's own lock file, when first needed. */
export function installPeers(): void {
	const folder = import.meta.dirname;
	const isThere = ['survey-core', '@bigfive-org/score'].every((name) =>
		existsSync(join(folder, 'node_modules', name, 'package.json'))
	);
	if (isThere) return;
	// npm leaves its own path in the environment of what it runs; by name it is another file on Windows
	const npm = process.env.npm_execpath;
	const args = ['ci', '--prefix', folder];
	const { status } = npm
		? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
		: spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (status !== 0) throw new Error(`npm ${args.join(' ')} failed: see above`);
}
