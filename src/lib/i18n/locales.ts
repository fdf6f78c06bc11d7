import { byLocale, LOCALES, type Locale } from '#lib/schema/locale.ts';
import { LANGUAGES } from './languages.ts';

/** Every language under its own name, so that a person who reads only that one finds it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = byLocale(
	(locale) => LANGUAGES[locale].name
);

export function isLocale(value: string): value is Locale {
	return LOCALES.some((locale) => locale === value);
}

/**
 * The first of our languages in an Accept-Language header, by its q-values; English when there is
 * none. `in` is the old code of Indonesian (RFC 5646, section 2.2.1) and still sent by some phones.
 */
export function preferredLocale(acceptLanguage: string): Locale {
	const wanted = acceptLanguage
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
			const q = parameters.find((parameter) => parameter.trim().startsWith('q='));
			const primary = tag.trim().split('-')[0] ?? '';
			return {
				locale: primary === 'in' ? 'id' : primary,
				weight: q === undefined ? 1 : Number(q.trim().slice(2))
			};
		})
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	for (const { locale } of wanted) if (isLocale(locale)) return locale;
	return 'en';
}
