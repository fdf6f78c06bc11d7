import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { UsageError } from './usage-error.ts';

/** The language that was typed after `--lang`. Throws UsageError for one that is not there. */
export function typedLocale(typed: string): Locale {
	const locale = LOCALES.find((other) => other === typed);
	if (locale !== undefined) return locale;
	throw new UsageError(`--lang is one of ${LOCALES.join(', ')}, not "${typed}"`);
}
