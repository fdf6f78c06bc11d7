import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { simulatedSchema, type Simulated } from '#lib/schema/simulated.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdown } from './tables.ts';

/** Writes the figures of a quiz, as JSON from `toJson`, into the folder of its version. */
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

/** Parses the JSON of `toJson`. Tables are made from these figures, so that a number is rounded only once. */
export function figuresOf(json: string): Simulated {
	return simulatedSchema.parse(JSON.parse(json));
}

/** The file with the published figures of a quiz version, the one source for documents and pages. */
export const FIGURES = 'simulated.json';

/** The documents with the figures of our own quiz, relative to the root of the project. */
export const DOCUMENTS: Readonly<Record<Locale, string>> = {
	en: 'docs/simulation.md',
	id: 'docs/simulasi.md'
};

const BEGIN = '<!-- Written by npm run simulate -- --markdown -->';
const END = '<!-- end -->';

/** A document with new tables between its two marks. Throws if it has no marks. */
export function withTables(document: string, tables: string): string {
	const [before, rest] = [document.split(BEGIN)[0], document.split(END)[1]];
	if (before === undefined || rest === undefined) throw new Error(`No "${BEGIN}" … "${END}".`);
	return `${before}${BEGIN}\n\n${tables}\n\n${END}${rest}`;
}
