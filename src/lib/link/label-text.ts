/** Longer names would make links that no messenger shows in full. */
export const LABEL_MAX = 40;

/** Characters that a joiner may connect in Persian, Sinhala and emoji; never ASCII. */
const JOINED = /[\p{L}\p{M}\p{Extended_Pictographic}\p{EMod}]/u;
const JOINER = /^[\u200c\u200d]$/;

/**
 * The text without invisible characters inserted by programs. A joiner is kept where it changes the display:
 * between letters of scripts that need it, and inside emoji of several people.
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

/** A text as the name of a result: one line of at most 40 characters, '' for none. */
export function toLabel(text: string): string {
	return toLine(text, LABEL_MAX);
}

/**
 * The text as one line without invisible characters, with at most `most` characters. Lone surrogates are dropped,
 * because no address can carry them.
 */
export function toLine(text: string, most: number): string {
	const line = dropInvisible(text)
		.replace(/\p{Cs}|\p{Cc}|\s+/gu, (found) => (/\p{Cs}/u.test(found) ? '' : ' '))
		.replace(/ {2,}/g, ' ')
		.trim();
	return dropInvisible(Array.from(line).slice(0, most).join('')).trim();
}
