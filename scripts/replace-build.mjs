import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NEXT_BUILD } from '../svelte.config.js';

/** The file in a build that contains the fingerprint of its sources. */
export const NOTE = 'sources.sha256';

/**
 * Replaces the current build with the next one, and keeps its scripts in `before/` for pages that are
 * still open.
 * @param {string} root the folder that contains `build/`
 */
export function replaceBuild(root) {
	const build = join(root, 'build');
	const next = join(root, NEXT_BUILD);
	const replaced = join(root, '.svelte-kit/replaced-build');
	if (existsSync(build)) {
		// A second build from the same sources still keeps the scripts of the previous version.
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
 * @returns {string | null} the fingerprint of its sources; null if it has none
 */
export function noteIn(build) {
	const path = join(build, NOTE);
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
