import type { Locale } from '#lib/schema/locale.ts';

/** A moment in the reader's own time zone, in words: "Thursday, 26 November 2026 at 14:30". */
export function moment(locale: Locale, at: number | string): string {
	const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'id-ID', {
		dateStyle: 'full',
		timeStyle: 'short'
	});
	return format.format(new Date(at));
}
