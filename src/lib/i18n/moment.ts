import type { Locale } from '#lib/schema/locale.ts';
import { LANGUAGES } from './languages.ts';

/** A moment in the reader's own time zone, in words: "Thursday, 26 November 2026 at 14:30". */
export function moment(locale: Locale, at: number | string): string {
	const format = new Intl.DateTimeFormat(LANGUAGES[locale].dates, {
		weekday: 'long',
		// the full style of Indonesian writes "02 Desember"
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit'
	});
	return format.format(new Date(at));
}

/** The calendar day of a moment where the person is: "2026-11-22". */
export function dayOf(moment: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const year = String(moment.getFullYear()).padStart(4, '0');
	return [year, two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}
