/**
 * The `#` of an address in every form that programs give it: plain, escaped once or several times, as an HTML
 * entity, or in full width. A part for other patterns, which must ignore case.
 */
export const HASH = String.raw`\\?(?:&#0*35;|&#x0*23;|&num;|[#＃])|%(?:25)*23`;

/** Decodes percent escapes once. Escapes that are not UTF-8 are left unchanged, and line breaks become spaces. */
export function decodePercent(text: string): string {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
		try {
			return decodeURIComponent(escapes).replace(/\s/g, ' ');
		} catch {
			return escapes;
		}
	});
}
