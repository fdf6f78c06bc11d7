import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { QuizId } from '#lib/schema/quiz.ts';

/** Built code is a few folders below build/, sources a few below the folder that build/ is in. */
const PLACES = ['standalone', 'build/standalone'];

/** The stand-alone page of a quiz as the build made it; null when there is none. Reads the disk. */
export function standalonePage(quiz: QuizId): string | null {
	const path = foldersAbove(import.meta.dirname)
		.flatMap((folder) => PLACES.map((place) => join(folder, place, `${quiz}.html`)))
		.find((candidate) => existsSync(candidate));
	return path === undefined ? null : readFileSync(path, 'utf8');
}

function foldersAbove(folder: string): string[] {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
