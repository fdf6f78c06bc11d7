/** Longer names would make a link that no messenger shows whole. */
export const LABEL_MAX = 40;

/**
 * What may stand as the name of a result: one line without invisible characters, at most 40
 * characters, '' for none. Halves of characters, which no address can carry, are left out.
 */
export function toLabel(text: string): string {
	const line = text
		.replace(/\p{Cs}|\p{Cc}|\p{Cf}|\s+/gu, (found) => (/\p{Cs}|\p{Cf}/u.test(found) ? '' : ' '))
		.replace(/ {2,}/g, ' ')
		.trim();
	return Array.from(line).slice(0, LABEL_MAX).join('').trim();
}
