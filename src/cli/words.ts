import { LOCALES } from '#lib/schema/locale.ts';
import { cataloguesOf, readCatalogue } from './words/catalogues.ts';
import { readingEase } from '#lib/studio/reading-ease.ts';

/**
 * Prints how easy each catalogue is to read, in every language: sentences, words per sentence, the
 * longest, the number over 25 words, and Flesch reading ease (en) or letters per word (id).
 */
const COLUMNS = ['sentences', 'words each', 'longest', 'over 25', 'ease'];

for (const locale of LOCALES) {
	const rows = await Promise.all(cataloguesOf(locale).map((name) => rowOf(locale, name)));
	const table = [[locale, ...COLUMNS], ...rows];
	console.log(`${table.map(lineOf).join('\n')}\n`);
}

async function rowOf(locale: (typeof LOCALES)[number], name: string): Promise<string[]> {
	const texts = (await readCatalogue(locale, name)).map(({ text }) => text);
	const { sentences, wordsPerSentence, longest, over25, ease } = readingEase(texts, locale);
	return [
		name,
		String(sentences),
		wordsPerSentence.toFixed(1),
		String(longest),
		String(over25),
		ease === null ? '–' : ease.toFixed(1)
	];
}

function lineOf([name = '', ...cells]: readonly string[]): string {
	return name.padEnd(16) + cells.map((cell) => cell.padStart(11)).join('');
}
