/** Crockford's base32. It has no I, L, O or U, so that a code survives handwriting and a phone call. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Upper and lower case, and the letters read as digits (https://www.crockford.com/base32.html). */
const VALUES = new Map<string, number>([
	...Array.from(ALPHABET, (c, value) => [c, value] as const),
	...Array.from(ALPHABET.toLowerCase(), (c, value) => [c, value] as const),
	...Array.from('Oo', (c) => [c, 0] as const),
	...Array.from('IiLl', (c) => [c, 1] as const)
]);

/** White space, all hyphens and dashes, and invisible characters inserted by chat programs. */
const IGNORED = /[\s\p{Pd}\u2212\u00ad\u200b-\u200f\u2060\ufeff]/u;

const PLAIN = /^[0-9A-Za-z]*$/;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** Symbols (0 to 31) as upper case text. */
export function toCrockford(symbols: readonly number[]): string {
	return symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
}

/**
 * The symbols of a code as people and programs pass it on: alone or after the `#` of an address, in any case, with
 * hyphens, white space, and punctuation at either end. Null if it contains anything else.
 */
export function fromCrockford(text: string): number[] | null {
	const symbols: number[] = [];
	for (const character of withoutEnds(afterHash(text))) {
		const value = VALUES.get(character);
		if (value !== undefined) symbols.push(value);
		else if (!IGNORED.test(character)) return null;
	}
	return symbols;
}

/** Some programs write the `#` of an address as `%23`. */
function afterHash(text: string): string {
	return text.split(/#|%23/).at(-1) ?? '';
}

function withoutEnds(text: string): string[] {
	const characters = Array.from(text);
	// nearly every code is plain, and the pattern for all alphabets costs more than the rest of the function
	if (PLAIN.test(text)) return characters;
	const isLetterOrDigit = (character: string) => ALPHANUMERIC.test(character);
	const first = characters.findIndex(isLetterOrDigit);
	return first < 0
		? []
		: characters.slice(first, characters.map(isLetterOrDigit).lastIndexOf(true) + 1);
}
