import { checkLength, FULL, PRINTED, SUMMARY } from './code-format.ts';
import { createCheck, hasChecksum } from './checksum.ts';
import { fromCrockford, toCrockford } from './crockford.ts';
import { dropInvisible } from './label-text.ts';
import { unwrapLinks } from './unwrap-links.ts';
import { HASH } from './hash-mark.ts';

/** The shortest code of any quiz: three skills in a summary. */
const SHORTEST = 11;
/** Longer than the code of any quiz. */
const LONGEST = 1_000;
export const GROUP = 5;
const GROUPS_MAX = 16;
/** Longer than any link with a message around it. */
const TEXT_MAX = 20_000;
/** Number of parts after a `#` that are tried. */
const STARTS_MAX = 50;

/** Separators between the groups of a code: white space, dashes, their escapes, and line breaks of quoted mail. */
const GAP = String.raw`(?:[\s\p{Pd}\u2212]|%(?:25)*(?:20|2D|0[9AD])|=\r?\n|\n>[> ]{0,8}){0,6}`;
const TOKEN = new RegExp(`(${GAP})([A-Za-z0-9]+)`, 'uy');
/** Characters allowed between the `#` and the code. */
const BEFORE = /(?:%(?:25)*[0-9A-F]{2}|[^\p{L}\p{N}\s]){0,40}/iuy;

export interface Token {
	readonly text: string;
	readonly end: number;
	/** The text between this token and the previous one. */
	readonly gap: string;
}

/** The tokens from `start` on, as long as only hyphens and white space separate them. */
export function* tokensFrom(text: string, start: number): Generator<Token> {
	let at = start;
	for (let count = 0; count < GROUPS_MAX; count += 1) {
		TOKEN.lastIndex = at;
		const [whole, gap = '', token = ''] = TOKEN.exec(text) ?? [];
		if (whole === undefined || (count > 0 && gap === '')) return;
		at += whole.length;
		yield { text: token, end: at, gap };
	}
}

export interface WholeCode {
	/** As written if that can be read directly, else in capitals. */
	readonly code: string;
	readonly end: number;
}

/**
 * The undamaged code that begins at `start`; null if there is none. It ends with a token, or at a valid checksum if
 * other text is attached. `goesOn` says whether a code may continue after a token.
 */
export function wholeCodeAt(
	text: string,
	start: number,
	goesOn: (token: string) => boolean = () => true
): WholeCode | null {
	const symbols: number[] = [];
	let best: CheckedEnd | null = null;
	for (const end of checkedEnds(text, start, { goesOn, symbols })) {
		// a code stays valid with a zero appended, and only then is the longer one taken
		if (best !== null && end.count !== best.count + 1) break;
		if (end.isTokenEnd || isGluedAt(symbols, end.isEdge)) best = end;
		if (best?.isEdge === true) break;
	}
	if (best === null) return null;
	return { code: asRead(text.slice(start, best.end), symbols.slice(0, best.count)), end: best.end };
}

function asRead(written: string, symbols: readonly number[]): string {
	const text = written.replace(/\s+/g, ' ');
	return fromCrockford(text)?.length === symbols.length ? text : toCrockford(symbols);
}

interface CheckedEnd {
	readonly end: number;
	/** Number of symbols so far. */
	readonly count: number;
	readonly isTokenEnd: boolean;
	/** Whether it is between a capital or digit and a small letter. */
	readonly isEdge: boolean;
}

interface Taking {
	readonly goesOn: (token: string) => boolean;
	/** Receives the symbols while reading. */
	readonly symbols: number[];
}

/** Every place where the symbols from `start` on end with a valid checksum. */
function* checkedEnds(
	text: string,
	start: number,
	{ goesOn, symbols }: Taking
): Generator<CheckedEnd> {
	const isWhole = createWholeness();
	let isAtEnd = false;
	let before = '';
	for (const token of tokensFrom(text, start)) {
		if (isAtEnd && !isLastGroup(before, token)) return;
		for (const [i, character] of Array.from(token.text.slice(0, LONGEST)).entries()) {
			const [symbol] = fromCrockford(character) ?? [];
			if (symbol === undefined) return;
			symbols.push(symbol);
			isAtEnd = isWhole(symbol, character);
			if (!isAtEnd) continue;
			const end = token.end - token.text.length + i + 1;
			const isEdge = /[A-Z0-9][a-z]/.test(token.text.slice(i, i + 2));
			yield { end, count: symbols.length, isTokenEnd: end === token.end, isEdge };
		}
		if (!isAtEnd && !goesOn(token.text)) return;
		before = token.text;
	}
}

/** Whether the token is a last group of zeros after a code that is already valid, as in `…-QG8P5-0`. */
function isLastGroup(before: string, { text, gap }: Token): boolean {
	return before.length === GROUP && /^0{1,5}$/.test(text) && /^(?: |\p{Pd})$/u.test(gap);
}

/**
 * Whether other text may begin inside a token. The two check symbols of a summary are too often valid by chance, so
 * a summary may end inside a token only where capitals end.
 */
function isGluedAt([format]: readonly number[], isEdge: boolean): boolean {
	return format === FULL || format === PRINTED || (format === SUMMARY && isEdge);
}

/** Returns a function that takes one symbol at a time and reports whether the code so far is complete and valid. */
function createWholeness(): (symbol: number, character: string) => boolean {
	let count = 0;
	let hasLetter = false;
	let check: ((symbol: number) => boolean) | null = null;
	return (symbol, character) => {
		check ??= symbol === 0 ? () => false : createCheck(checkLength(symbol));
		const isChecked = check(symbol);
		count += 1;
		// all codes contain letters; twenty digits are a phone number
		hasLetter ||= /[A-Za-z]/.test(character);
		return isChecked && hasLetter && count >= SHORTEST;
	};
}

/**
 * The symbols of the code in a text as people and programs pass it on: alone or after the `#` of an address, with
 * any text around or inside it. The checksum decides. Without a valid code, returns the symbols of the whole text,
 * which are damaged, or null if it contains other characters.
 */
export function readCode(text: string): number[] | null {
	const plain = fromCrockford(text);
	if (plain !== null && (plain.length === 0 || isChecked(plain))) return plain;
	const unwrapped = unwrapLinks(dropInvisible(text.slice(0, TEXT_MAX)));
	for (const start of startsIn(unwrapped)) {
		const found = wholeCodeAt(unwrapped, start);
		if (found !== null) return fromCrockford(found.code);
	}
	return plain;
}

/** The canonical spelling of a code, so that two spellings can be compared; any other text trimmed. */
export function canonicalCode(text: string): string {
	const symbols = readCode(text);
	return symbols === null ? text.trim() : toCrockford(symbols);
}

/** Whether a text contains an undamaged code. Opening it may still fail if this build does not have its quiz. */
export function isWholeCode(text: string): boolean {
	return isChecked(readCode(text) ?? []);
}

function isChecked(symbols: readonly number[]): boolean {
	const [format = 0] = symbols;
	return format !== 0 && hasChecksum(symbols, checkLength(format));
}

function startsIn(text: string): number[] {
	const marks = Array.from(
		text.matchAll(new RegExp(HASH, 'gi')),
		({ 0: mark, index }) => index + mark.length
	);
	return [0, ...marks].slice(0, STARTS_MAX).map((at) => codeStart(text, at));
}

/** The first place where a code may begin after a `#` that ends at `from`. */
export function codeStart(text: string, from: number): number {
	BEFORE.lastIndex = from;
	return from + (BEFORE.exec(text)?.[0].length ?? 0);
}
