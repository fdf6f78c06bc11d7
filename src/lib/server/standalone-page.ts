import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillStandalone } from '#lib/packaging/fill-standalone.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { findBundle } from './bundles.ts';

const FOLDERS = foldersAbove(import.meta.dirname);

/** The stand-alone page without a quiz, beside the server's code. */
let kept: string | null = null;

/** Reads the stand-alone page once, at the start of the server, because an upgrade may replace it later. */
export function keepStandalonePage(): void {
	kept = frameIn(FOLDERS.map((folder) => join(folder, 'standalone.html')));
}

/** The stand-alone page of a quiz in its newest version; null if there is no such quiz, or no build. */
export function standalonePage(quiz: QuizId): string | null {
	const bundles = LOCALES.flatMap((locale) => findBundle(quiz, locale) ?? []);
	// During development there is none beside the sources; it may have been built before.
	const frame = kept ?? frameIn(FOLDERS.map((folder) => join(folder, 'build/standalone.html')));
	return frame === null || bundles.length === 0 ? null : fillStandalone(frame, bundles);
}

/** The first of these files that exists. */
function frameIn(paths: readonly string[]): string | null {
	const path = paths.find((candidate) => existsSync(candidate));
	return path === undefined ? null : readFileSync(path, 'utf8');
}

function foldersAbove(folder: string): string[] {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
