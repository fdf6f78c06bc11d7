/** Letters that survive an address (RFC 4648, section 5), without padding. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes (0 to 255) as text, 4 characters for 3 bytes. */
export function toBase64url(bytes: readonly number[]): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 3) {
		const three = bytes.slice(i, i + 3);
		const value = [0, 1, 2].reduce((sum, place) => sum * 256 + (three[place] ?? 0), 0);
		for (let place = 0; place <= three.length; place++) {
			text += ALPHABET.charAt((value >>> (18 - 6 * place)) & 63);
		}
	}
	return text;
}

/** The inverse of `toBase64url`. Null when the text has another character or no such length. */
export function fromBase64url(text: string): number[] | null {
	if (text.length % 4 === 1) return null;
	const values = Array.from(text, (character) => ALPHABET.indexOf(character));
	if (values.includes(-1)) return null;
	const bytes: number[] = [];
	for (let i = 0; i < values.length; i += 4) {
		const four = values.slice(i, i + 4);
		const value = [0, 1, 2, 3].reduce((sum, place) => sum * 64 + (four[place] ?? 0), 0);
		for (let place = 0; place < four.length - 1; place++) {
			bytes.push((value >>> (16 - 8 * place)) & 255);
		}
	}
	return bytes;
}
