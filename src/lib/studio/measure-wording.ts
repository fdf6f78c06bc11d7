import type { Locale } from '#lib/schema/locale.ts';
import type { Item, Quiz } from '#lib/schema/quiz.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { readingEase, wordsOf, type ReadingEase } from './reading-ease.ts';

/** What the texts of a quiz in one language tell about it. */
export interface WordingTells {
	/** An estimate of how long the quiz takes. */
	readonly minutes: number;
	readonly reading: ReadingEase;
	/** The texts of the longest question, for the author to shorten; null without questions. */
	readonly longest: { readonly item: string; readonly words: number } | null;
	/** How often length gives the best option away; null without items with better and worse options. */
	readonly length: KeyedLength | null;
}

export interface KeyedLength {
	readonly items: number;
	/** Items whose best option is the longest. */
	readonly best: number;
	/** The same if length had nothing to do with it. */
	readonly byChance: number;
}

/** Adults read about 240 words a minute silently (Brysbaert 2019). */
const WORDS_PER_SECOND = 4;
/** To judge oneself and choose. */
const SECONDS_PER_ANSWER = 5;

/** Measures the texts of a quiz in one language. Texts that are missing count as empty. */
export function measureWording(quiz: Quiz, wording: Wording, locale: Locale): WordingTells {
	const lengths = quiz.items.map((item) => ({
		item: item.id,
		words: textsOf(item, wording).reduce((sum, text) => sum + wordsOf(text).length, 0)
	}));
	const words = lengths.reduce((sum, one) => sum + one.words, 0);
	const [longest = null] = [...lengths].sort((a, b) => b.words - a.words);
	return {
		minutes: (words / WORDS_PER_SECOND + SECONDS_PER_ANSWER * quiz.items.length) / 60,
		reading: readingEase(
			quiz.items.flatMap((item) => textsOf(item, wording)),
			locale
		),
		longest,
		length: keyedLength(quiz, wording)
	};
}

function textsOf({ id }: Item, { items }: Wording): string[] {
	const words = items[id];
	return [words?.stem ?? '', ...Object.values(words?.options ?? {})];
}

function keyedLength(quiz: Quiz, { items }: Wording): KeyedLength | null {
	const counted = quiz.items.flatMap((item) => {
		const texts = items[item.id]?.options ?? {};
		const options = (item.options ?? []).map(({ id, credits = {} }) => ({
			length: (texts[id] ?? '').length,
			credit: Object.values(credits).reduce((sum, credit) => sum + credit, 0)
		}));
		const most = Math.max(...options.map(({ credit }) => credit));
		const best = options.filter(({ credit }) => credit === most);
		if (quiz.formats[item.format]?.kind !== 'choice' || best.length === options.length) return [];
		const longest = Math.max(...options.map(({ length }) => length));
		const isBest = best.some(({ length }) => length === longest);
		return [{ isBest, byChance: best.length / options.length }];
	});
	if (counted.length === 0) return null;
	return {
		items: counted.length,
		best: counted.filter(({ isBest }) => isBest).length,
		byChance: counted.reduce((sum, { byChance }) => sum + byChance, 0)
	};
}
