import type { Locale } from '#lib/schema/locale.ts';

type Load<T> = (locale: Locale) => Promise<T>;

/**
 * One part of the texts, in a file of its own: a page loads only the words that it shows, in one
 * language. English is the type; another language that misses a key or a parameter does not compile.
 */
export function byLocale<T>(loaders: Readonly<Record<Locale, () => Promise<T>>>): Load<T> {
	return (locale) => loaders[locale]();
}
