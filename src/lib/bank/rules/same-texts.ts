import type { IdKind } from '#lib/schema/issue.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Wording } from '#lib/schema/wording.ts';
import type { Draft, Finding, Rule } from '../draft.ts';
import type { Path } from '../read-yaml.ts';

export const distinctTexts: Rule = {
	name: 'distinct-texts',
	severity: 'error',
	check: ({ wording }) => inEachLanguage(wording, repeatedNames)
};

export const distinctItems: Rule = {
	name: 'distinct-items',
	severity: 'warning',
	check: ({ wording }) =>
		inEachLanguage(wording, (words, locale) => {
			const stems = Object.entries(words.items).map(([id, { stem }]): Named => [id, stem]);
			return repeated('item', stems, (id) => ['items', id, 'stem'], locale);
		})
};

type Named = readonly [id: string, text: string];

function inEachLanguage(
	wording: Draft['wording'],
	check: (words: Wording, locale: Locale) => Finding[]
): Finding[] {
	return LOCALES.flatMap((locale) => {
		const words = wording[locale];
		return words === undefined ? [] : check(words, locale);
	});
}

/** Names and options that people choose or compare: two with one text cannot be told apart. */
function repeatedNames(words: Wording, locale: Locale): Finding[] {
	const named = (entries: Readonly<Record<string, { readonly name: string }>>) =>
		Object.entries(entries).map(([id, { name }]): Named => [id, name]);
	const shorts = Object.entries(words.skills).map(([id, { short }]): Named => [id, short]);
	return [
		...repeated('skill', named(words.skills), (id) => ['skills', id, 'name'], locale),
		...repeated('skill', shorts, (id) => ['skills', id, 'short'], locale),
		...repeated('role', named(words.roles), (id) => ['roles', id, 'name'], locale),
		...repeatedOptions('formats', words.formats, locale),
		...repeatedOptions('items', words.items, locale)
	];
}

function repeatedOptions(
	list: string,
	entries: Readonly<
		Record<string, { readonly options?: Readonly<Record<string, string>> | undefined }>
	>,
	locale: Locale
): Finding[] {
	return Object.entries(entries).flatMap(([id, { options = {} }]) =>
		repeated('option', Object.entries(options), (option) => [list, id, 'options', option], locale)
	);
}

function repeated(
	kind: IdKind,
	entries: readonly Named[],
	pathOf: (id: string) => Path,
	source: Locale
): Finding[] {
	const seen = new Map<string, string>();
	return entries.flatMap(([id, text]) => {
		const key = text.trim().toLowerCase();
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, id);
			return [];
		}
		return [
			{ source, path: pathOf(id), fact: { code: 'same-text', kind, first, second: id, text } }
		];
	});
}

/** Names and trade words may be the same in two languages; sentences are not. */
const FEWEST_WORDS = 4;
/** More sentences than these are not a slip: the file was copied. */
const MOST_SLIPS = 5;

export const translatedTexts: Rule = {
	name: 'translated-texts',
	severity: 'warning',
	check({ wording }) {
		const [first, ...others] = LOCALES.filter((locale) => wording[locale] !== undefined);
		if (first === undefined) return [];
		return others.flatMap((locale) => compareTexts(wording, locale, first));
	}
};

function compareTexts(wording: Draft['wording'], locale: Locale, other: Locale): Finding[] {
	const sentences = textsOf(wording[locale]).filter(
		({ text }) => text.split(/\s+/).length >= FEWEST_WORDS
	);
	const originals = new Map(
		textsOf(wording[other]).map(({ path, text }) => [path.join('/'), text])
	);
	const same = sentences.filter(({ path, text }) => originals.get(path.join('/')) === text);
	if (same.length > MOST_SLIPS) {
		const fact = {
			code: 'untranslated-file',
			locale,
			other,
			texts: same.length,
			of: sentences.length
		} as const;
		return [{ source: locale, path: [], fact }];
	}
	return same.map(({ path, text }) => ({
		source: locale,
		path,
		fact: { code: 'untranslated', locale, other, text }
	}));
}

/** Every text of a wording with its place. */
function textsOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	const parts: [string, unknown][] = Object.entries(value);
	return parts.flatMap(([key, part]) => textsOf(part, [...path, key]));
}
