/** The languages of the product. Separate from the zod schemas, so that pages can import it without zod. */
export const LOCALES = ['en', 'id'] as const;
export type Locale = (typeof LOCALES)[number];

/** A value for each language. */
export function byLocale<T>(valueOf: (locale: Locale) => T): Record<Locale, T> {
	return { en: valueOf('en'), id: valueOf('id') };
}

/** The same for values that take time. */
export async function allByLocale<T>(
	valueOf: (locale: Locale) => Promise<T>
): Promise<Record<Locale, T>> {
	const [en, id] = await Promise.all([valueOf('en'), valueOf('id')]);
	return { en, id };
}
