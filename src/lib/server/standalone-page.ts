import type { QuizId } from '#lib/schema/quiz.ts';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDERS = foldersAbove(import.meta.dirname);

/** The pages beside the server's code, by file name. */
let kept: ReadonlyMap<string, string> = new Map();

/** Reads the stand-alone pages once, at the start of the server, because an upgrade may replace them later. */
export function keepStandalonePages(): void {
	kept = pagesIn(FOLDERS.map((folder) => join(folder, 'standalone')));
}

/** The stand-alone page of a quiz from the build; null if there is none. */
export function standalonePage(quiz: QuizId): string | null {
	// During development there are no pages beside the sources; they are built on demand.
	const pages =
		kept.size > 0 ? kept : pagesIn(FOLDERS.map((folder) => join(folder, 'build/standalone')));
	return pages.get(`${quiz}.html`) ?? null;
}

/** The pages in the first of these folders that exists, by file name. */
function pagesIn(folders: readonly string[]): ReadonlyMap<string, string> {
	const folder = folders.find((candidate) => existsSync(candidate));
	if (folder === undefined) return new Map();
	const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
	return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function foldersAbove(folder: string): string[] {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
