/**
 * The `#` of an address as programs on the way write it: as it is, escaped once or several times, as an
 * HTML entity, or in full width. Without flags, for use as a part of other patterns; all are read without regard to case.
 */
export const HASH = String.raw`\\?(?:&#0*35;|&#x0*23;|&num;|[#＃])|%(?:25)*23`;

/** Percent escapes decoded once; those that are no UTF-8 stay, and a line stays one line. */
export function decodePercent(text: string): string {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
		try {
			return decodeURIComponent(escapes).replace(/\s/g, ' ');
		} catch {
			return escapes;
		}
	});
}
