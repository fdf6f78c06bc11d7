/** Longer names would make a link that no messenger shows whole. */
export const LABEL_MAX = 40;

/** What may stand as the name of a result: one line of at most 40 characters, '' for none. */
export function toLabel(text: string): string {
	return toLine(text, LABEL_MAX);
}

/**
 * Text as one line without invisible characters, with at most so many characters. Halves of
 * characters, which no address can carry, are left out.
 */
export function toLine(text: string, most: number): string {
	const line = text
		.replace(/\p{Cs}|\p{Cc}|\p{Cf}|\s+/gu, (found) => (/\p{Cs}|\p{Cf}/u.test(found) ? '' : ' '))
		.replace(/ {2,}/g, ' ')
		.trim();
	return Array.from(line).slice(0, most).join('').trim();
}
