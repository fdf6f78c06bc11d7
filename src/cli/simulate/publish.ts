import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import { simulatedSchema, type Simulated } from '#lib/schema/simulated.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdown } from './tables.ts';

/** Writes the figures of a quiz, as JSON from `toJson`, into the folder of its version. */
export function publishFigures(folder: string, json: string): void {
	writeFileSync(join(folder, FIGURES), json);
}

/** Writes the tables of the documents under a root folder that are about this quiz, going by their marks. */
export function publishTables(root: string, quiz: QuizId, figures: Simulated): void {
	for (const locale of LOCALES) {
		const path = join(root, DOCUMENTS[locale]);
		const document = readFileSync(path, 'utf8');
		const written = withTables(document, quiz, toMarkdown(figures, locale));
		if (written !== null) writeFileSync(path, written);
	}
}

/** Parses the JSON of `toJson`. Tables are made from these figures, so that a number is rounded only once. */
export function figuresOf(json: string): Simulated {
	return simulatedSchema.parse(JSON.parse(json));
}

/** The file with the published figures of a quiz version, the one source for documents and pages. */
export const FIGURES = 'simulated.json';

/** The documents with figures of a quiz, relative to the root of the project. */
export const DOCUMENTS: Readonly<Record<Locale, string>> = {
	en: 'docs/simulation.md',
	id: 'docs/simulasi.md'
};

const END = '<!-- end -->';

/** A document with new tables between its marks; null if it has no marks for this quiz. */
export function withTables(document: string, quiz: QuizId, tables: string): string | null {
	const begin = `<!-- Written by npm run simulate -- ${quiz} --write -->`;
	const [before, after] = document.split(begin);
	const rest = after?.split(END).slice(1).join(END);
	if (before === undefined || !rest) return null;
	return `${before}${begin}\n\n${tables}\n\n${END}${rest}`;
}
