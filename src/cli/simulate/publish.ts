import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '#lib/schema/locale.ts';
import { simulatedSchema } from '#lib/schema/simulated.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import { DOCUMENTS, FIGURES, withTables } from './documents.ts';
import { toMarkdown } from './tables.ts';

/** Writes the figures of a quiz, as `toJson` gives them, into the folder of its version. */
export function publishFigures(folder: string, json: string): void {
	writeFileSync(join(folder, FIGURES), json);
}

/** Writes the tables of both documents under a root folder. */
export function publishTables(root: string, figures: Simulated): void {
	for (const locale of LOCALES) {
		const path = join(root, DOCUMENTS[locale]);
		writeFileSync(path, withTables(readFileSync(path, 'utf8'), toMarkdown(figures, locale)));
	}
}

/** The figures that a text of `toJson` holds: tables are made from these, so that a number is rounded once. */
export function figuresOf(json: string): Simulated {
	return simulatedSchema.parse(JSON.parse(json));
}
