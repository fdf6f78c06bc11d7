import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { UsageError } from './usage-error.ts';

/** The language given with `--lang`. Throws UsageError for an unknown one. */
export function typedLocale(typed: string): Locale {
	const locale = LOCALES.find((other) => other === typed);
	if (locale !== undefined) return locale;
	throw new UsageError(`--lang must be one of ${LOCALES.join(', ')}, not "${typed}"`);
}
