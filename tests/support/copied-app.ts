import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TO_SERVE = ['package.json', 'serve', 'build'];

/** What a build is made from, beside what serves it. */
export const TO_BUILD = [
	'config',
	'package-lock.json',
	'questions',
	'scripts',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * Gives a copy of the built app in a folder that may be changed, with the packages of the original, and
 * removes it.
 */
export async function withCopiedApp<T>(
	more: readonly string[],
	use: (folder: string) => Promise<T>
): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'arah-app-'));
	try {
		for (const name of [...TO_SERVE, ...more]) {
			cpSync(name, join(folder, name), { recursive: true });
		}
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
