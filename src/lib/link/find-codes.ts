import { codesInJson } from './codes-in-json.ts';
import { decodeComparison } from './comparison-link.ts';
import { checkLength } from './code-format.ts';
import { createCheck } from './checksum.ts';
import { fromCrockford, toCrockford } from './crockford.ts';
import { labelBefore, senderOf } from './label-before.ts';

/** A result code, or what was meant to be one, in a text. */
export interface FoundCode {
	/** For `openCode` to read; '' for a result link that has lost its code. */
	readonly code: string;
	/** The name that stood before it, at most 40 characters; '' for none. */
	readonly label: string;
	/** The line of the text, from 1. */
	readonly line: number;
}

/** What chat programs put into a text without showing it. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The shortest code of any quiz: three skills in a summary. */
const SHORTEST = 11;
/** Shorter than this, a text without a good checksum is not worth a complaint. */
const SHORTEST_DAMAGED = 12;
const GROUP = 5;
const GROUPS_MAX = 16;
/** How much of an address before its # is looked at. */
const ADDRESS_MAX = 300;
/** How much of a word before a damaged code is looked at. */
const WORD_MAX = 60;
const FRAGMENT_MAX = 6000;

const OUR_ADDRESS = /(^|\/)(r|[a-z]{2}\/(result|compare|counsellor))(\.html)?\/?(\?[^#]*)?$/i;
const COMPARISON = /\/compare(\.html)?\/?(\?[^#]*)?$/i;
const WORD_BEFORE = /[^\s<>"'`()[\],;|#]*$/;

/** A stretch of the text that holds a code. */
interface Piece {
	readonly start: number;
	readonly end: number;
	readonly codes: readonly { readonly code: string; readonly label: string }[];
}

/**
 * Every result code in a text: in links (also those of a comparison), alone, in groups of five with
 * hyphens or spaces, in lower case, in our own JSON and CSV, with any chatter around. What was clearly
 * meant to be a code but is damaged is in the list, too, so that somebody can be told; opening decides.
 * In the order of the text; a code that comes twice is there twice. Never throws.
 */
export function findCodes(text: string): FoundCode[] {
	const visible = text.replace(INVISIBLE, '').replaceAll('%23', '#');
	return codesInJson(visible) ?? codesInText(visible);
}

/** A code as we write it, so that two ways to write one can be known as the same; any other text as it is. */
export function canonicalCode(text: string): string {
	const symbols = fromCrockford(text);
	return symbols === null ? text.trim() : toCrockford(symbols);
}

function codesInText(text: string): FoundCode[] {
	const found: FoundCode[] = [];
	const lineAt = lineReader(text);
	let end = 0;
	for (const piece of piecesOf(text)) {
		const { line, start, sender } = lineAt(piece.start);
		const name = sender.here ?? labelBefore(text.slice(Math.max(start, end), piece.start));
		const around = name === '' ? sender.last : name;
		for (const { code, label } of piece.codes) {
			found.push({ code, label: label === '' ? around : label, line });
		}
		end = piece.end;
	}
	return found;
}

interface Line {
	/** From 1. */
	readonly line: number;
	readonly start: number;
	/** Who wrote it in a chat: a message goes on until the next one begins. */
	readonly sender: { readonly here: string | null; readonly last: string };
}

/** The line of each place, when they are asked for in the order of the text. */
function lineReader(text: string): (at: number) => Line {
	let line = 0;
	let start = 0;
	let next = 0;
	let sender: Line['sender'] = { here: null, last: '' };
	return (at) => {
		while (line === 0 || (next <= at && next < text.length)) {
			start = next;
			const end = text.indexOf('\n', start);
			next = end < 0 ? text.length : end + 1;
			line += 1;
			const here = senderOf(text.slice(start, next));
			sender = { here, last: here ?? sender.last };
		}
		return { line, start, sender };
	};
}

function* piecesOf(text: string): Generator<Piece> {
	const places = /#|[A-Za-z0-9]+/g;
	for (let match = places.exec(text); match !== null; match = places.exec(text)) {
		const piece = match[0] === '#' ? linkAt(text, match.index) : bareAt(text, match.index);
		if (piece === null) continue;
		yield piece;
		places.lastIndex = Math.max(piece.end, match.index + 1);
	}
}

/** A result link whose # stands here. */
function linkAt(text: string, hash: number): Piece | null {
	const before = text.slice(Math.max(0, hash - ADDRESS_MAX), hash);
	const word = WORD_BEFORE.exec(before)?.[0] ?? '';
	const address = word.slice(Math.max(0, word.search(/https?:\/\//i)));
	if (!OUR_ADDRESS.test(address)) return null;
	const fragment = /^[^\s<>"'`]*/.exec(text.slice(hash + 1, hash + 1 + FRAGMENT_MAX))?.[0] ?? '';
	const start = hash - address.length;
	if (COMPARISON.test(address)) {
		return { start, end: hash + 1 + fragment.length, codes: decodeComparison(fragment).results };
	}
	const end = wholeEnd(text, hash + 1, () => true);
	if (end !== null) return { start, end, codes: [codeAt(text, hash + 1, end)] };
	const code = fragment.replace(/[^\p{L}\p{N}]+$/u, '');
	return { start, end: hash + 1 + fragment.length, codes: [{ code, label: '' }] };
}

/** A code that stands alone. Words of five letters abound, so only a checksum or many digits make it one. */
function bareAt(text: string, start: number): Piece | null {
	// in groups only in the formats that we know: everything else is words
	const isGrouped = /[12il]/i.test(text.charAt(start));
	const end =
		wholeEnd(text, start, (token) => isGrouped && token.length === GROUP) ??
		damagedEnd(text, start);
	return end === null ? null : { start, end, codes: [codeAt(text, start, end)] };
}

function codeAt(text: string, start: number, end: number) {
	return { code: text.slice(start, end).replace(/\s+/g, ' '), label: '' };
}

interface Token {
	readonly text: string;
	readonly end: number;
	/** What stands between it and the one before. */
	readonly gap: string;
}

/** The tokens from here on that only hyphens and white space part. */
function* tokensFrom(text: string, start: number): Generator<Token> {
	const next = /([\s\p{Pd}\u2212]{0,6})([A-Za-z0-9]+)/uy;
	next.lastIndex = start;
	for (let count = 0; count < GROUPS_MAX; count += 1) {
		const match = next.exec(text);
		const [, gap = '', token = ''] = match ?? [];
		if (match === null || (count > 0 && gap === '')) return;
		yield { text: token, end: next.lastIndex, gap };
	}
}

/** Where the shortest whole code ends that begins here; null when none does. */
function wholeEnd(text: string, start: number, goesOn: (token: string) => boolean): number | null {
	const isWhole = createWholeness();
	for (const token of tokensFrom(text, start)) {
		const symbols = fromCrockford(token.text);
		if (symbols?.length !== token.text.length) return null;
		if (isWhole(symbols, token.text)) return token.end;
		if (!goesOn(token.text)) return null;
	}
	return null;
}

/** Takes a code token by token, and says after each whether it is whole. */
function createWholeness(): (symbols: readonly number[], token: string) => boolean {
	let count = 0;
	let hasLetter = false;
	let check: ((symbol: number) => boolean) | null = null;
	return (symbols, token) => {
		const [first = 0] = symbols;
		check ??= first === 0 ? () => false : createCheck(checkLength(first));
		const isChecked = symbols.map(check).at(-1) === true;
		count += symbols.length;
		// all codes hold letters; twenty digits are somebody's telephone
		hasLetter ||= /[A-Za-z]/.test(token);
		return isChecked && hasLetter && count >= SHORTEST;
	};
}

/** Where something ends that looks like one of our codes and is none; null when it does not look so. */
function damagedEnd(text: string, start: number): number | null {
	if (!/[12]/.test(text.charAt(start))) return null;
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

/** Another group of the same damaged code: on its line, and not where the next code begins. */
function goesWith(text: string, { text: token, end, gap }: Token): boolean {
	if (gap.includes('\n') || token.length > GROUP) return false;
	if (!/\s/.test(gap)) return true;
	if (!/\d/.test(token) && !/^[A-Z]{2,}$/.test(token)) return false;
	return wholeEnd(text, end - token.length, (next) => next.length === GROUP) === null;
}

/** Part of an address, a file name or a sum: nobody meant it as a code. */
function isInsideWord(text: string, start: number): boolean {
	const word = /\S*$/.exec(text.slice(Math.max(0, start - WORD_MAX), start))?.[0] ?? '';
	return /[\p{L}\p{N}/@_=&+%]/u.test(word.replace(/^.*[,;:|"]/, ''));
}
