import { checkLength, FULL, SUMMARY } from './code-format.ts';
import { createCheck, hasChecksum } from './checksum.ts';
import { fromCrockford, toCrockford } from './crockford.ts';
import { dropInvisible } from './label-text.ts';
import { unwrapLinks } from './unwrap-links.ts';
import { HASH } from './hash-mark.ts';

/** The shortest code of any quiz: three skills in a summary. */
const SHORTEST = 11;
/** No quiz makes a longer code. */
const LONGEST = 1_000;
export const GROUP = 5;
const GROUPS_MAX = 16;
/** Longer than any link, and than any message around one. */
const TEXT_MAX = 20_000;
/** So many parts of a text that follow a `#` are tried. */
const STARTS_MAX = 50;

/** What may part the groups of a code: white space, dashes, their escapes, and the line breaks of quoted mail. */
const GAP = String.raw`(?:[\s\p{Pd}\u2212]|%(?:25)*(?:20|2D|0[9AD])|=\r?\n|\n>[> ]{0,8}){0,6}`;
const TOKEN = new RegExp(`(${GAP})([A-Za-z0-9]+)`, 'uy');
/** What may stand between the `#` and the code. */
const BEFORE = /(?:%(?:25)*[0-9A-F]{2}|[^\p{L}\p{N}\s]){0,40}/iuy;

export interface Token {
	readonly text: string;
	readonly end: number;
	/** What stands between it and the one before. */
	readonly gap: string;
}

/** The tokens from here on that only hyphens and white space part. */
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
	/** As it is written, when that can be read as it is; else in capitals. */
	readonly code: string;
	readonly end: number;
}

/**
 * The whole code that begins here; null when none does. It ends with a token, or, when something is
 * glued to it, where its checksum is right. `goesOn` says whether a code may go on after a token.
 */
export function wholeCodeAt(
	text: string,
	start: number,
	goesOn: (token: string) => boolean = () => true
): WholeCode | null {
	const symbols: number[] = [];
	let best: CheckedEnd | null = null;
	for (const end of checkedEnds(text, start, { goesOn, symbols })) {
		// what is whole stays so with a zero behind it: only then the longer one counts
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
	/** Of the symbols so far. */
	readonly count: number;
	readonly isTokenEnd: boolean;
	/** Between a capital or digit and a small letter. */
	readonly isEdge: boolean;
}

interface Taking {
	readonly goesOn: (token: string) => boolean;
	/** Filled on the way. */
	readonly symbols: number[];
}

/** Every place where the symbols from `start` on end with their checksum. */
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

/** Zeros behind a whole code that are its last group, as in `…-QG8P5-0`. */
function isLastGroup(before: string, { text, gap }: Token): boolean {
	return before.length === GROUP && /^0{1,5}$/.test(text) && /^(?: |\p{Pd})$/u.test(gap);
}

/**
 * Whether something else may begin inside a token. The two check symbols of a summary are right by chance
 * too often: only where capitals end can it end, too.
 */
function isGluedAt([format]: readonly number[], isEdge: boolean): boolean {
	return format === FULL || (format === SUMMARY && isEdge);
}

/** Takes a code symbol by symbol, and says after each whether it is whole. */
function createWholeness(): (symbol: number, character: string) => boolean {
	let count = 0;
	let hasLetter = false;
	let check: ((symbol: number) => boolean) | null = null;
	return (symbol, character) => {
		check ??= symbol === 0 ? () => false : createCheck(checkLength(symbol));
		const isChecked = check(symbol);
		count += 1;
		// all codes hold letters; twenty digits are somebody's telephone
		hasLetter ||= /[A-Za-z]/.test(character);
		return isChecked && hasLetter && count >= SHORTEST;
	};
}

/**
 * The symbols of the one code in a text, as people and programs pass it on: alone, or after the `#` of an
 * address, whatever was put around it, behind it or into it on the way. The checksum decides what is the
 * code. Without a whole one the symbols of the text as it is, which are damaged; null when it holds more.
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

/** A code as we write it, so that two ways to write one can be known as the same; any other text as it is. */
export function canonicalCode(text: string): string {
	const symbols = readCode(text);
	return symbols === null ? text.trim() : toCrockford(symbols);
}

/** Whether a whole code is in a text. Opening it may still fail: its quiz may not be here. */
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

/** Where a code can begin at the earliest, from the end of a `#` on. */
export function codeStart(text: string, from: number): number {
	BEFORE.lastIndex = from;
	return from + (BEFORE.exec(text)?.[0].length ?? 0);
}
