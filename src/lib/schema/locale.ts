/** The languages of the product. Separate from the zod schemas, so that pages can import it without zod. */
export const LOCALES = ['en', 'id'] as const;
export type Locale = (typeof LOCALES)[number];
