import { fromBase64url } from './base64.ts';
import { decodePercent } from './hash-mark.ts';

/** Wrappers are rarely nested more than twice, and each takes at most three rounds. */
const ROUNDS_MAX = 9;

/** An address with an escaped scheme, as in `?url=https%3A%2F%2F…`, up to the next parameter. */
const ESCAPED = /https?%(?:25)*3A(?:%(?:25)*2F|\/){2}[^\s&<>"'`]*/gi;
/** Proofpoint, version 2: `-` and two digits for `%` and two digits, `_` for `/`. */
const DASHED = /https?-3A__[^\s&<>"'`]*/gi;
/** Proofpoint, version 3: a star for each replaced character, and the characters as base64 after `__;`. */
const STARRED = /__(https?:\/{1,2}[^\s]{1,4000}?)__;([\w-]*)=*![\w!$-]*/gi;
/** "http" in base64, as used by Sophos and Bing. */
const BASE64 = /aHR0c[\w+/-]{12,}={0,2}/g;

/**
 * The text with the addresses inside links of mail gateways and social networks unwrapped. Keeps the number of
 * lines. Known: percent escapes at any depth (Outlook Safe Links, Google, Facebook, Cisco, Barracuda, Trend Micro),
 * Proofpoint URL Defense 2 and 3, base64 (Sophos, Bing).
 */
export function unwrapLinks(text: string): string {
	let before = text;
	for (let round = 0; round < ROUNDS_MAX; round += 1) {
		const after = before
			.replace(ESCAPED, decodePercent)
			.replace(DASHED, (address) =>
				decodePercent(address.replaceAll('_', '/').replace(/-([0-9a-f]{2})/gi, '%$1'))
			)
			.replace(STARRED, (_, address: string, replaced: string) => fillStars(address, replaced))
			.replace(BASE64, (address) => decodeBase64(address) ?? address);
		if (after === before) return after;
		before = after;
	}
	return before;
}

function decodeBase64(text: string): string | null {
	const bytes = fromBase64url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
	if (bytes === null) return null;
	const address = new TextDecoder().decode(bytes);
	return /[\s\p{Cc}\ufffd]/u.test(address) ? null : address;
}

/**
 * Puts the replaced characters back. Two stars and a character stand for a run of stars, with A for a length of
 * two.
 */
function fillStars(address: string, replaced: string): string {
	const bytes = fromBase64url(replaced) ?? undefined;
	const characters = Array.from(new TextDecoder().decode(bytes));
	const filled = address.replace(/\*(?:\*([\w-]))?/g, (stars, run?: string) =>
		run === undefined
			? (characters.shift() ?? stars)
			: characters.splice(0, 2 + (fromBase64url(`AAA${run}`)?.at(-1) ?? 0)).join('')
	);
	return filled.replace(/^(https?:)\/(?!\/)/i, '$1//');
}
