import type { ResultText } from '#lib/i18n/en/result.ts';
import { loadProfile } from '#lib/i18n/load.ts';
import type { Terms } from '#lib/schema/wording.ts';
import type { AnyReading, AnyResultReading } from './reading.ts';

/** Adds the words of the result page. Those of a profile are loaded only for a profile. */
export async function toResultReading(
	reading: AnyReading,
	textIn: (terms: Terms) => ResultText
): Promise<AnyResultReading> {
	const text = textIn(reading.wording.terms);
	if (reading.kind === 'roles') return { ...reading, text };
	return { ...reading, text, profileText: await loadProfile(reading.locale) };
}
