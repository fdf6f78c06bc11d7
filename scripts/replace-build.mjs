import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NEXT_BUILD } from '../svelte.config.js';

/** In a build: the fingerprint of what it was made from. */
export const NOTE = 'sources.sha256';

/**
 * Puts the next build in the place of the one before, whose scripts it keeps in `before/`: the pages
 * that people have open still ask for them.
 * @param {string} root the folder that `build/` is in
 */
export function replaceBuild(root) {
	const build = join(root, 'build');
	const next = join(root, NEXT_BUILD);
	const replaced = join(root, '.svelte-kit/replaced-build');
	if (existsSync(build)) {
		// Built twice from the same sources, it still keeps the scripts of the version before.
		const isSame = noteIn(build) === noteIn(next);
		const scripts = join(build, isSame ? 'before' : 'client/_app/immutable');
		if (existsSync(scripts)) cpSync(scripts, join(next, 'before'), { recursive: true });
		rmSync(replaced, { recursive: true, force: true });
		renameSync(build, replaced);
	}
	renameSync(next, build);
	rmSync(replaced, { recursive: true, force: true });
}

/**
 * @param {string} build
 * @returns {string | null} what it was made from, when it says so
 */
export function noteIn(build) {
	const path = join(build, NOTE);
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
