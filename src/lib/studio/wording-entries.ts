import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Wording } from '#lib/schema/wording.ts';
import type { StudioDocument } from './document.ts';

/** The document with another wording in each of its languages. */
export function eachWording(
	{ wording, ...rest }: StudioDocument,
	change: (words: Wording, locale: Locale) => Wording
): StudioDocument {
	const changed: Partial<Record<Locale, Wording>> = {};
	for (const locale of LOCALES) {
		const words = wording[locale];
		if (words) changed[locale] = change(words, locale);
	}
	return { ...rest, wording: changed };
}

/** A map without one key. */
export function withoutKey<T>(map: Readonly<Record<string, T>>, key: string): Record<string, T> {
	return Object.fromEntries(Object.entries(map).filter(([id]) => id !== key));
}

/** A map with another value under a key that it has. */
export function changeOne<T>(
	map: Readonly<Record<string, T>>,
	key: string,
	change: (value: T) => T
): Record<string, T> {
	return Object.fromEntries(
		Object.entries(map).map(([id, value]) => [id, id === key ? change(value) : value])
	);
}

/** A list in which the entry with this id is another one. */
export function changeEntry<T extends { readonly id: string }>(
	list: readonly T[],
	id: string,
	change: (entry: T) => T
): T[] {
	return list.map((entry) => (entry.id === id ? change(entry) : entry));
}

/** A number within bounds; the lower one if it is none. */
export function within(value: number, least: number, most: number): number {
	return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
