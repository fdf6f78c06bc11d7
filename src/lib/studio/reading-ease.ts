import type { Locale } from '#lib/schema/locale.ts';

export interface ReadingEase {
	readonly sentences: number;
	/** The mean number of words per sentence; 0 without sentences. */
	readonly wordsPerSentence: number;
	/** Words of the longest sentence. */
	readonly longest: number;
	/** Sentences of more than 25 words. */
	readonly over25: number;
	/** By the measure of the language; null without sentences. */
	readonly ease: number | null;
}

const WORD = /⟦.*?⟧|[\p{L}\p{N}]+(?:[-’'.,/][\p{L}\p{N}]+)*/gu;
/** The least number of words. Shorter texts are labels and headings, which would distort the figures. */
const SHORTEST = 4;

export function wordsOf(text: string): string[] {
	return text.match(WORD) ?? [];
}

/** The sentences of a text that have at least four words. A parameter counts as one word. */
export function sentencesOf(text: string): string[] {
	return text
		.replace(/([.!?…][”’)]*)\s+/gu, '$1\n')
		.split(/\n+/)
		.filter((sentence) => wordsOf(sentence).length >= SHORTEST);
}

/** How easy texts of one language are to read, over all their sentences. */
export function readingEase(texts: readonly string[], locale: Locale): ReadingEase {
	const sentences = texts.flatMap(sentencesOf).map(wordsOf);
	const lengths = sentences.map(({ length }) => length);
	const words = sentences.flat();
	const wordsPerSentence = words.length / Math.max(1, sentences.length);
	return {
		sentences: sentences.length,
		wordsPerSentence,
		longest: Math.max(0, ...lengths),
		over25: lengths.filter((length) => length > 25).length,
		ease: words.length === 0 ? null : EASE[locale](words, wordsPerSentence)
	};
}

/** Flesch reading ease (Flesch, 1948) for English, letters per word for Indonesian. */
const EASE: Readonly<
	Record<Locale, (words: readonly string[], wordsPerSentence: number) => number>
> = {
	en: (words, wordsPerSentence) =>
		206.835 - 1.015 * wordsPerSentence - 84.6 * mean(words, syllablesOf),
	id: (words) => mean(words, (word) => word.match(/\p{L}/gu)?.length ?? 0)
};

function mean(words: readonly string[], count: (word: string) => number): number {
	return words.reduce((sum, word) => sum + count(word), 0) / words.length;
}

/** A rough count of syllables: groups of vowels, without a silent e at the end; at least one. */
function syllablesOf(word: string): number {
	const lower = word.toLowerCase();
	const spoken = /[^aeiouy]le$/.test(lower) ? lower : lower.replace(/([^aeiouy])e$/, '$1');
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
