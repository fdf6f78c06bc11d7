import type { GiveAway } from '#lib/schema/issue.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Item, Quiz } from '#lib/schema/quiz.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Rule } from '../draft.ts';
import { formatOf, spreadOf } from '../items.ts';

/** By chance alone, |z| is larger in 2 of 100 quizzes: a few items prove nothing. */
const LARGEST_Z = 2.33;
/** In a long quiz, a weaker correlation can be significant, but it does not help anyone to guess. */
const LEAST_CORRELATION = 0.3;

/** Where one action of an option ends and the next begins. */
const STEP_ENDS = /[,;:.](?=\s)(?:\s(?:and|then|dan|lalu))?|\s(?:and|then|dan|lalu)(?=\s)/g;
const REASON: Readonly<Record<Locale, RegExp>> = {
	en: /\b(?:because|since|so|therefore|otherwise|in order to)\b/i,
	id: /\b(?:karena|sebab|soalnya|supaya|agar|biar|sehingga|jadi)\b/i
};
const ABSOLUTE: Readonly<Record<Locale, RegExp>> = {
	en: /\b(?:always|never|all|every\w*|any\w*|none|nobody|no one|nothing|only|must|cannot|completely|impossible|as \w+ as possible|as \w+ \w+ as possible)\b/i,
	id: /\b(?:selalu|tidak pernah|semua\w*|setiap|seluruh\w*|(?:apa|siapa|mana) ?pun|tidak ada|hanya|harus|tidak bisa|sama sekali|mustahil|se\w+ mungkin)\b/i
};

/** Traits that people can notice without knowing the subject. */
const TRAITS: readonly { name: GiveAway; measure: (text: string, locale: Locale) => number }[] = [
	{ name: 'length', measure: (text) => text.length },
	{ name: 'steps', measure: (text) => (text.match(STEP_ENDS)?.length ?? 0) + 1 },
	{ name: 'reasons', measure: (text, locale) => Number(REASON[locale].test(text)) },
	{ name: 'absolutes', measure: (text, locale) => Number(ABSOLUTE[locale].test(text)) }
];

/**
 * Finds wording that gives the credits of options away. For each language and trait, it takes the mean over all
 * choice items of the correlation between trait and credit within an item. Guidelines for item writing warn about
 * such traits (Haladyna, Downing & Rodriguez 2002).
 */
export const giveAways: Rule = {
	name: 'give-aways',
	severity: 'warning',
	counts: [['items', '*', 'options']],
	check({ quiz, wording }) {
		return LOCALES.flatMap((locale) => {
			const words = wording[locale];
			const items = words ? keyedItems(quiz, words) : [];
			return TRAITS.flatMap(({ name, measure }) => {
				const correlations = items.flatMap(({ texts, credits }) =>
					correlate(
						texts.map((text) => measure(text, locale)),
						credits
					)
				);
				const mean = meanIfGivenAway(correlations);
				if (mean === null) return [];
				const fact = {
					code: 'give-away',
					trait: name,
					more: mean > 0,
					items: correlations.length
				} as const;
				return [{ source: locale, path: ['items'], fact }];
			});
		});
	}
};

interface KeyedItem {
	readonly texts: readonly string[];
	/** Summed over the skills of the item, each on the same scale. */
	readonly credits: readonly number[];
}

/** The choice items with a text for each option. */
function keyedItems(quiz: Quiz, { items }: Wording): KeyedItem[] {
	return quiz.items
		.filter((item) => formatOf(quiz, item)?.kind === 'choice')
		.map((item) => {
			const options = item.options ?? [];
			const words = Object.hasOwn(items, item.id) ? (items[item.id]?.options ?? {}) : {};
			return {
				texts: options.flatMap(({ id }) => (Object.hasOwn(words, id) ? (words[id] ?? []) : [])),
				credits: options.map(({ credits }) => creditOf(quiz, item, credits))
			};
		})
		.filter(({ texts, credits }) => texts.length === credits.length);
}

function creditOf(quiz: Quiz, item: Item, credits: Readonly<Record<string, number>> = {}): number {
	return Object.entries(credits).reduce((sum, [skill, credit]) => {
		const spread = spreadOf(quiz, item, skill);
		return spread === 0 ? sum : sum + credit / spread;
	}, 0);
}

interface Correlation {
	readonly r: number;
	/** Its variance if texts were assigned to options at random: 1/(options − 1). */
	readonly variance: number;
}

/** Pearson's correlation of two lists; empty if one of them is constant. */
function correlate(xs: readonly number[], ys: readonly number[]): Correlation[] {
	const dx = deviations(xs);
	const dy = deviations(ys);
	const scale = Math.sqrt(sumOfProducts(dx, dx) * sumOfProducts(dy, dy));
	if (scale < 1e-9) return [];
	return [{ r: sumOfProducts(dx, dy) / scale, variance: 1 / (xs.length - 1) }];
}

function deviations(values: readonly number[]): number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.map((value) => value - mean);
}

function sumOfProducts(xs: readonly number[], ys: readonly number[]): number {
	return xs.reduce((sum, x, index) => sum + x * (ys[index] ?? 0), 0);
}

/** The mean correlation if it is large and significant, otherwise null. */
function meanIfGivenAway(correlations: readonly Correlation[]): number | null {
	const sum = correlations.reduce((total, { r }) => total + r, 0);
	const error = Math.sqrt(correlations.reduce((total, { variance }) => total + variance, 0));
	const mean = sum / correlations.length;
	return Math.abs(sum) > LARGEST_Z * error && Math.abs(mean) > LEAST_CORRELATION ? mean : null;
}
