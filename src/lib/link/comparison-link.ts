import { toLabel } from './label-text.ts';
import { decodePercent } from './hash-mark.ts';
import { isWholeCode } from './whole-code.ts';

/**
 * The first piece if all codes belong to one person. It cannot be a code: a code this short has no space for a
 * checksum.
 */
const ONE_PERSON = 'one';

/** More than a comparison takes, so that it can report how many were left out. */
const PIECES_MAX = 100;

export interface LinkedResult {
	/** A result code; from a link, possibly any text. */
	readonly code: string;
	/** '' for none. */
	readonly label: string;
}

export interface LinkedComparison {
	readonly isOnePerson: boolean;
	readonly results: readonly LinkedResult[];
}

/**
 * The part after `#` in a comparison link: `CODE.CODE`, with a name as `CODE=Name`, percent-encoded, and `one.` in
 * front if the results belong to one person. The caller asks the person whether to include names: an empty label is
 * left out.
 */
export function encodeComparison({ isOnePerson, results }: LinkedComparison): string {
	const pieces = results.map(({ code, label }) => {
		const name = toLabel(label);
		return name === '' ? code : `${code}=${encodeName(name)}`;
	});
	return (isOnePerson ? [ONE_PERSON, ...pieces] : pieces).join('.');
}

/** Characters that our addresses never have after `#`, added by a program or person. */
const FOREIGN = /[^\w.=%~!*'()-].*$/su;
/** Each program that forwards an address may escape it once more. */
const ESCAPES_MAX = 3;

/**
 * The inverse of `encodeComparison`, for any text; never throws. An unreadable name becomes ''. Text appended to
 * the address is dropped. If the address was escaped again, the reading with the most whole codes wins.
 */
export function decodeComparison(text: string): LinkedComparison {
	let best = readPieces(text);
	let escaped = text;
	for (let count = 0; count < ESCAPES_MAX && escaped.includes('%'); count += 1) {
		escaped = decodePercent(escaped.replace(FOREIGN, ''));
		const reading = readPieces(escaped);
		if (wholeCodes(reading) > wholeCodes(best)) best = reading;
	}
	return best;
}

function readPieces(text: string): LinkedComparison {
	const pieces = withoutEnd(text.replace(FOREIGN, ''))
		.split('.', PIECES_MAX)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
	const isOnePerson = pieces[0] === ONE_PERSON;
	const results = (isOnePerson ? pieces.slice(1) : pieces).map((piece) => {
		const [code = '', ...name] = piece.split('=');
		return { code, label: decodeName(name.join('=')) };
	});
	return { isOnePerson, results };
}

/** Escaped white space and closing angle brackets, and marks of emphasis: no encoded name ends in them. */
const ENDS = /(?:%(?:20|0A|0D|09|3E|C2%A0|E2%80%8B)|[*!'~])+$/i;

/** Removes text appended to the last name, such as a bracket or quote that was never opened. */
function withoutEnd(text: string): string {
	const bare = text.replace(ENDS, '');
	const last = bare.slice(bare.search(/[^.]*\.*$/));
	if (/\).?$/.test(bare) && !last.includes('(')) return bare.replace(/\)[).]*$/, '');
	const quotes = last.split('%22').length - 1;
	return quotes % 2 === 1 ? bare.replace(/%22\.?$/, '') : bare;
}

function wholeCodes({ results }: LinkedComparison): number {
	return results.filter(({ code }) => isWholeCode(code)).length;
}

/** Also escapes characters that people and programs append to an address, and the dot, which separates results. */
function encodeName(name: string): string {
	return encodeURIComponent(name).replace(
		/[.!~*'()]/g,
		(mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
	);
}

function decodeName(text: string): string {
	try {
		return toLabel(decodeURIComponent(text));
	} catch {
		return '';
	}
}
