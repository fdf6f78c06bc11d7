import type { Locale } from '#lib/schema/locale.ts';
import { LANGUAGES } from './languages.ts';

// Everything that a person reads as a number goes through here: this is the only place that rounds.

/** Shares beyond these are shown as "<5%" or ">95%": the model itself is not surer than that. */
export interface Caps {
	readonly min: number;
	readonly max: number;
}

/** A share of 0 to 1 as a whole per cent: "88%", or "<5%" and ">95%" beyond the caps. */
export function percent01(
	locale: Locale,
	share01: number,
	caps: Caps = { min: 0, max: 1 }
): string {
	const whole = (share: number) => `${points(locale, 100 * share)}%`;
	if (share01 < caps.min) return `<${whole(caps.min)}`;
	if (share01 > caps.max) return `>${whole(caps.max)}`;
	return whole(share01);
}

/**
 * A whole number, half away from zero: "62", "-8"; a small negative is "0", never "-0". Below a
 * thousand both languages write it alike, and the first `Intl.NumberFormat` of a page holds a phone up
 * for longer than the whole result takes to score: it is asked only where digits are grouped.
 */
export function points(locale: Locale, value: number): string {
	const whole = Math.sign(value) * Math.round(Math.abs(value));
	if (Math.abs(whole) < 1000) return String(whole);
	return new Intl.NumberFormat(locale).format(whole);
}

/** A true minus: a hyphen is shorter than a plus, and may end a line. */
const MINUS = '−';

/** With this many decimals, in the mark of the language: "2.58", in Indonesian "2,58"; never "−0". */
export function decimal(locale: Locale, value: number, digits: number): string {
	const written = Math.abs(value).toFixed(digits);
	const sign = value < 0 && Number(written) !== 0 ? MINUS : '';
	return sign + written.replace('.', LANGUAGES[locale].decimalMark);
}

/** The same with its sign: "+2.58", "−0.22", and "0.00" for nothing. */
export function signed(locale: Locale, value: number, digits: number): string {
	const written = decimal(locale, value, digits);
	return value > 0 && Number(value.toFixed(digits)) !== 0 ? `+${written}` : written;
}

/** A share of 0 to 1 as per cent with one decimal, for readers who want to know: "0.3%". */
export function finePercent01(locale: Locale, share01: number): string {
	return `${decimal(locale, 100 * share01, 1)}%`;
}

/** A whole number with its sign: "+18", "-8", "0". */
export function signedPoints(locale: Locale, value: number): string {
	const whole = points(locale, value);
	return value > 0 && whole !== '0' ? `+${whole}` : whole;
}

/** Both ends as whole points: "50 to 74", in Indonesian "50 sampai 74"; one number if they are the same. */
export function interval(locale: Locale, low: number, high: number): string {
	const [from, to] = [points(locale, low), points(locale, high)];
	return from === to ? from : `${from} ${LANGUAGES[locale].between} ${to}`;
}

/**
 * A calendar day, given as "2026-11-22", in words: "22 November 2026". The names of the months are ours, because the
 * first `Intl.DateTimeFormat` of a page is as slow as its number format; so are the words of a list.
 */
export function date(locale: Locale, day: string): string {
	const [year, month, dayOfMonth] = day.split('-').map(Number);
	return `${String(dayOfMonth)} ${LANGUAGES[locale].months.split(' ')[Number(month) - 1] ?? ''} ${String(year)}`;
}

/** "a and b", "a, b and c", in Indonesian "a, b, dan c". Nothing for no words. */
export function list(locale: Locale, words: readonly string[]): string {
	return joined(locale, words, LANGUAGES[locale].and);
}

/** "a or b", "a, b or c", in Indonesian "a, b, atau c". Nothing for no words. */
export function either(locale: Locale, words: readonly string[]): string {
	return joined(locale, words, LANGUAGES[locale].or);
}

function joined(locale: Locale, words: readonly string[], conjunction: string): string {
	const before = words.slice(0, -1).join(', ');
	const [last = ''] = words.slice(-1);
	if (before === '') return last;
	return `${before}${LANGUAGES[locale].lastComma && words.length > 2 ? ',' : ''} ${conjunction} ${last}`;
}
