/** The languages of the product. Separate from the zod schemas, so that pages can import it without zod. */
export const LOCALES = ['en', 'id'] as const;
export type Locale = (typeof LOCALES)[number];

/** A value for each language. */
export function byLocale<T>(valueOf: (locale: Locale) => T): Record<Locale, T> {
	return { en: valueOf('en'), id: valueOf('id') };
}
