import type { Locale } from '#lib/schema/locale.ts';

/** The published figures of a quiz version, in its own folder: the one source of documents and pages. */
export const FIGURES = 'simulated.json';

/** Where people read those of our own quiz, from the root of the project. */
export const DOCUMENTS: Readonly<Record<Locale, string>> = {
	en: 'docs/simulation.md',
	id: 'docs/simulasi.md'
};

const BEGIN = '<!-- Written by npm run simulate -- --markdown -->';
const END = '<!-- end -->';

/** A document with new tables between its two marks. Throws when it has no marks. */
export function withTables(document: string, tables: string): string {
	const [before, rest] = [document.split(BEGIN)[0], document.split(END)[1]];
	if (before === undefined || rest === undefined) throw new Error(`No "${BEGIN}" … "${END}".`);
	return `${before}${BEGIN}\n\n${tables}\n\n${END}${rest}`;
}
