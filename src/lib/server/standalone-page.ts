import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillStandalone } from '#lib/packaging/fill-standalone.ts';
import type { Kind, QuizId } from '#lib/schema/quiz.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { KINDS } from '#lib/schema/vocabulary.ts';
import { findBundle } from './bundles.ts';

const FOLDERS = foldersAbove(import.meta.dirname);

/** The stand-alone page without a quiz, for each kind, beside the server's code. */
const kept = new Map<Kind, string>();

/** Reads the stand-alone pages once, at the start of the server, because an upgrade may replace them later. */
export function keepStandalonePages(): void {
	for (const kind of KINDS) {
		const frame = frameIn('.', kind);
		if (frame !== null) kept.set(kind, frame);
	}
}

/** The stand-alone page of a quiz in its newest version; null if there is no such quiz, or no build. */
export function standalonePage(quiz: QuizId): string | null {
	const bundles = LOCALES.flatMap((locale) => findBundle(quiz, locale) ?? []);
	const [first] = bundles;
	if (first === undefined) return null;
	// During development there is none beside the sources; it may have been built before.
	const frame = kept.get(first.quiz.kind) ?? frameIn('build', first.quiz.kind);
	return frame && fillStandalone(frame, bundles);
}

/** From the closest folder above that has the file, in this folder of it; null if there is none. */
function frameIn(folder: string, kind: Kind): string | null {
	const paths = FOLDERS.map((above) => join(above, folder, `standalone-${kind}.html`));
	const path = paths.find((candidate) => existsSync(candidate));
	return path === undefined ? null : readFileSync(path, 'utf8');
}

function foldersAbove(folder: string): string[] {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
