/** Longer names would make a link that no messenger shows whole. */
export const LABEL_MAX = 40;

/** Letters that joiners stand between in Persian, Sinhala and emoji; never an ASCII character. */
const JOINED = /[\p{L}\p{M}\p{Extended_Pictographic}\p{EMod}]/u;
const JOINER = /^[\u200c\u200d]$/;

/**
 * A text without the characters that programs put in unseen. A joiner stays where it changes what is
 * seen: between letters of scripts that need it, and inside an emoji of several persons.
 */
export function dropInvisible(text: string): string {
	return text.replace(/\p{Cf}+/gu, (found, at: number) => {
		if (!JOINER.test(found)) return '';
		const [before = ''] = Array.from(text.slice(Math.max(0, at - 2), at)).slice(-1);
		const [after = ''] = Array.from(text.slice(at + 1, at + 3));
		return isJoined(before) && isJoined(after) ? found : '';
	});
}

function isJoined(character: string): boolean {
	return character > '\u007f' && JOINED.test(character);
}

/** What may stand as the name of a result: one line of at most 40 characters, '' for none. */
export function toLabel(text: string): string {
	return toLine(text, LABEL_MAX);
}

/**
 * Text as one line without invisible characters, with at most so many characters. Halves of
 * characters, which no address can carry, are left out.
 */
export function toLine(text: string, most: number): string {
	const line = dropInvisible(text)
		.replace(/\p{Cs}|\p{Cc}|\s+/gu, (found) => (/\p{Cs}/u.test(found) ? '' : ' '))
		.replace(/ {2,}/g, ' ')
		.trim();
	return dropInvisible(Array.from(line).slice(0, most).join('')).trim();
}
