import type { Locale } from '#lib/schema/locale.ts';

// Everything that a person reads as a number goes through here: this is the only place that rounds.

/** What stands between the two ends of an interval; a dash would be read out as "minus" or not at all. */
const BETWEEN: Readonly<Record<Locale, string>> = { en: 'to', id: 'sampai' };

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
	const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
	if (share01 < caps.min) return `<${whole.format(caps.min)}`;
	if (share01 > caps.max) return `>${whole.format(caps.max)}`;
	return whole.format(share01);
}

/** Points as a whole number: "62", "-8"; a small negative is "0", never "-0". */
export function points(locale: Locale, value: number): string {
	return new Intl.NumberFormat(locale, {
		maximumFractionDigits: 0,
		signDisplay: 'negative'
	}).format(value);
}

/** Both ends as whole points: "50 to 74", in Indonesian "50 sampai 74". */
export function interval(locale: Locale, low: number, high: number): string {
	return `${points(locale, low)} ${BETWEEN[locale]} ${points(locale, high)}`;
}

/** Which English and which Indonesian: the order of day and month differs between countries. */
const REGION: Readonly<Record<Locale, string>> = { en: 'en-GB', id: 'id-ID' };

/** A calendar day, given as "2026-11-22", in words. The same day in every time zone. */
export function date(locale: Locale, day: string): string {
	return new Intl.DateTimeFormat(REGION[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(day)
	);
}

/** "a, b, and c", in Indonesian "a, b, dan c". Nothing for no words. */
export function list(locale: Locale, words: readonly string[]): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
