import { codesInJson } from './codes-in-json.ts';
import { senderOf, labelBefore } from './label-before.ts';
import { decodeComparison } from './comparison-link.ts';
import type { FoundCode } from './found-code.ts';
import { HASH } from './hash-mark.ts';
import { dropInvisible } from './label-text.ts';
import { dayInRow, headOf, nameInRow, type TableHead } from './table-row.ts';
import { unwrapLinks } from './unwrap-links.ts';
import { codeStart, GROUP, tokensFrom, wholeCodeAt, type Token } from './whole-code.ts';

/** A shorter text without a valid checksum is not reported as damaged. */
const SHORTEST_DAMAGED = 12;
/** Characters of an address before its `#` that are searched. */
const ADDRESS_MAX = 300;
/** Characters of a word before a damaged code that are searched. */
const WORD_MAX = 60;
const FRAGMENT_MAX = 6000;

/** A slash, possibly escaped. */
const SLASH = String.raw`(?:\\?\/|%(?:25)*2F)`;
const QUERY = String.raw`(?:\?[^#]*)?`;
const OUR_ADDRESS = new RegExp(
	`(?:^|${SLASH})(?:r|[a-z]{2}${SLASH}(?:result|compare|counsellor(?:${SLASH}result)?))(?:\\.html)?${SLASH}?${QUERY}$`,
	'i'
);
const COMPARISON = new RegExp(`${SLASH}compare(?:\\.html)?${SLASH}?${QUERY}$`, 'i');
const WORD_BEFORE = /[^\s<>"'`()[\],;|#]*$/;
/** The end of a result link that has lost its `#` and everything after it. */
const BARE_ADDRESS = String.raw`\/(?:r|[a-z]{2}\/result)(?:\.html)?\/?(?:\?[^\s#%]{0,200})?(?=[.,;:!)]*(?:$|[\s<>"'\`\]]))(?!\s*#)`;
const PLACES = `${BARE_ADDRESS}|${HASH}|[A-Za-z0-9]+`;

/** A part of the text that contains codes. */
interface Piece {
	readonly start: number;
	readonly end: number;
	readonly codes: readonly { readonly code: string; readonly label: string }[];
}

/**
 * Every result code in a text: in links (also of a comparison), alone, in groups of five with hyphens or spaces, in
 * lower case, in our own JSON and CSV, and inside any chatter. Damaged codes that were clearly meant as codes are
 * included, so that they can be reported; opening a code decides. In the order of the text, with duplicates. Never
 * throws.
 */
export function findCodes(text: string): FoundCode[] {
	const visible = unwrapLinks(dropInvisible(text));
	return codesInJson(visible, codesInText) ?? codesInText(visible);
}

function codesInText(text: string): FoundCode[] {
	const found: FoundCode[] = [];
	const lineAt = lineReader(text);
	let end = 0;
	for (const piece of piecesOf(text)) {
		const { line, start, next, sender, head } = lineAt(piece.start);
		const row = head && nameInRow(text.slice(start, next), piece.start - start, head);
		const date = head && dayInRow(text.slice(start, next), head);
		const before = text.slice(Math.max(start, end), piece.start);
		const name = sender.here ?? row ?? labelBefore(before);
		const around = name === '' ? sender.last : name;
		for (const { code, label } of piece.codes) {
			found.push({
				...{ code, label: label === '' ? around : label, line },
				...(date === null ? {} : { date })
			});
		}
		end = piece.end;
	}
	return found;
}

interface Line {
	/** From 1. */
	readonly line: number;
	readonly start: number;
	/** The start of the next line. */
	readonly next: number;
	/** The head of the table that the line may belong to. */
	readonly head: TableHead | null;
	/** The sender in a chat: a message continues until the next one begins. */
	readonly sender: { readonly here: string | null; readonly last: string };
}

/** Returns the line of a place. Places must be requested in the order of the text. */
function lineReader(text: string): (at: number) => Line {
	let line = 0;
	let start = 0;
	let next = 0;
	let head: TableHead | null = null;
	let sender: Line['sender'] = { here: null, last: '' };
	return (at) => {
		while (line === 0 || (next <= at && next < text.length)) {
			start = next;
			const end = text.indexOf('\n', start);
			next = end < 0 ? text.length : end + 1;
			line += 1;
			const written = text.slice(start, next);
			const here = senderOf(written);
			head = headOf(written) ?? head;
			sender = { here, last: here ?? sender.last };
		}
		return { line, start, next, sender, head };
	};
}

function* piecesOf(text: string): Generator<Piece> {
	const places = new RegExp(PLACES, 'gi');
	for (let match = places.exec(text); match !== null; match = places.exec(text)) {
		const piece = pieceAt(text, match.index, match[0]);
		if (piece === null) continue;
		yield piece;
		places.lastIndex = Math.max(piece.end, match.index + 1);
	}
}

function pieceAt(text: string, start: number, found: string): Piece | null {
	if (found.startsWith('/')) return lostLinkAt(text, start, found);
	return /^[A-Za-z0-9]/.test(found)
		? bareAt(text, start, found)
		: linkAt(text, start, start + found.length);
}

/** The address that ends at this place, as far as it is part of the same word. */
function addressBefore(text: string, at: number): string {
	const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - ADDRESS_MAX), at))?.[0] ?? '';
	return word.slice(Math.max(0, word.search(/https?:\/\//i)));
}

/** A result link that has lost its `#` and code. */
function lostLinkAt(text: string, at: number, found: string): Piece | null {
	const address = addressBefore(text, at);
	if (!/^https?:\/\/[^/]+$/i.test(address)) return null;
	const codes = [{ code: '', label: '' }];
	return { start: at - address.length, end: at + found.length, codes };
}

/** A result link whose `#` is between these places. */
function linkAt(text: string, hash: number, hashEnd: number): Piece | null {
	const address = addressBefore(text, hash);
	if (!OUR_ADDRESS.test(address)) return null;
	const start = hash - address.length;
	const rest = text.slice(hashEnd, hashEnd + FRAGMENT_MAX);
	const fragment = /^[^\s<>"'`]*/.exec(rest)?.[0] ?? '';
	const end = hashEnd + fragment.length;
	if (COMPARISON.test(address)) return { start, end, codes: decodeComparison(fragment).results };
	const whole = wholeCodeAt(text, codeStart(text, hashEnd));
	if (whole !== null) return { start, end: whole.end, codes: [{ code: whole.code, label: '' }] };
	const code = fragment.replace(/[^\p{L}\p{N}]+$/u, '');
	return { start, end, codes: [{ code, label: '' }] };
}

/** A code on its own. Words of five letters are common, so only a valid checksum or several digits make it a code. */
function bareAt(text: string, at: number, token: string): Piece | null {
	// a word may be attached to its beginning
	const glued = /^[A-Za-z]+(?=[123])/.exec(token)?.[0].length ?? 0;
	for (const start of glued === 0 ? [at] : [at, at + glued]) {
		// only codes in known formats may be in groups: all other groups are words
		const isGrouped = /[123il]/i.test(text.charAt(start));
		const goesOn = (word: string) => isGrouped && word.length === GROUP;
		const whole = wholeCodeAt(text, start, goesOn);
		if (whole !== null) return { start, end: whole.end, codes: [{ code: whole.code, label: '' }] };
	}
	const end = damagedEnd(text, at);
	if (end === null) return null;
	const code = text.slice(at, end).replace(/\s+/g, ' ');
	return { start: at, end, codes: [{ code, label: '' }] };
}

/** The end of a text that looks like a code but is not one; null if it does not look like a code. */
function damagedEnd(text: string, start: number): number | null {
	if (!/[123]/.test(text.charAt(start))) return null;
	let code = '';
	let end: number | null = null;
	for (const token of tokensFrom(text, start)) {
		if (end !== null && !goesWith(text, token)) break;
		code += token.text;
		end = token.end;
		if (token.text.length !== GROUP) break;
	}
	const digits = code.replace(/\D/g, '').length;
	const looksRight = code.length >= SHORTEST_DAMAGED && digits >= 3 && digits < code.length - 1;
	return looksRight && !isInsideWord(text, start) ? end : null;
}

/**
 * Whether the token is another group of the same damaged code: on the same line, and not the start of the next
 * code.
 */
function goesWith(text: string, { text: token, end, gap }: Token): boolean {
	if (gap.includes('\n') || token.length > GROUP) return false;
	if (!/\s/.test(gap)) return true;
	if (!/\d/.test(token) && !/^[A-Z]{2,}$/.test(token)) return false;
	const goesOn = (next: string) => next.length === GROUP;
	return wholeCodeAt(text, end - token.length, goesOn) === null;
}

/** Whether the place is inside an address, a file name or a formula, which nobody means as a code. */
function isInsideWord(text: string, start: number): boolean {
	const word = /\S*$/.exec(text.slice(Math.max(0, start - WORD_MAX), start))?.[0] ?? '';
	return /[\p{L}\p{N}/@_=&+%]/u.test(word.replace(/^.*[,;:|"]/, ''));
}
