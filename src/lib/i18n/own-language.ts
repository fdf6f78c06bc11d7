import { preferredLocale } from './locales.ts';

/** Addresses without a language, each with the page that it leads to below the reader's own. */
const PAGES: ReadonlyMap<string, string> = new Map([
	['/', ''],
	['/r', '/result'],
	['/invite', '/invite'],
	['/room', '/room'],
	['/embed', '/embed']
]);

/**
 * The page in the reader's own language that a short address leads to; undefined for any other path.
 * `acceptLanguage` has the form of that header.
 */
export function addressInOwnLanguage(path: string, acceptLanguage: string): string | undefined {
	const page = PAGES.get(path);
	return page === undefined ? undefined : `/${preferredLocale(acceptLanguage)}${page}`;
}
