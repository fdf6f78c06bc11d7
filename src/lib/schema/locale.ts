/** The languages of the product. Apart from the zod schemas, so that a page can use it without them. */
export const LOCALES = ['en', 'id'] as const;
export type Locale = (typeof LOCALES)[number];
