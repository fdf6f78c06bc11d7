import { toLabel } from './label-text.ts';
import { decodePercent } from './hash-mark.ts';
import { isWholeCode } from './whole-code.ts';

/** Stands first when all codes are of one person. No code: a code this short has no space for a checksum. */
const ONE_PERSON = 'one';

/** More than a comparison takes, so that it can say how many it left out. */
const PIECES_MAX = 100;

export interface LinkedResult {
	/** A result code; from a link any text at all. */
	readonly code: string;
	/** '' for none. */
	readonly label: string;
}

export interface LinkedComparison {
	readonly isOnePerson: boolean;
	readonly results: readonly LinkedResult[];
}

/**
 * What stands after # in the link to a comparison: `CODE.CODE`, with a name as `CODE=Name`, percent
 * encoded, and `one.` in front when the results are of one person. Whether names go along is the
 * caller's question to the person: a label of '' stays out.
 */
export function encodeComparison({ isOnePerson, results }: LinkedComparison): string {
	const pieces = results.map(({ code, label }) => {
		const name = toLabel(label);
		return name === '' ? code : `${code}=${encodeName(name)}`;
	});
	return (isOnePerson ? [ONE_PERSON, ...pieces] : pieces).join('.');
}

/** What no address of ours has after its `#`: a program or a person put it behind. */
const FOREIGN = /[^\w.=%~!*'()-].*$/su;
/** Escaped once more for each program that passed it on. */
const ESCAPES_MAX = 3;

/**
 * The inverse of `encodeComparison`, for any text: never throws. A name that cannot be read is ''. What was
 * put behind the address is left out, and of an address that was escaped again the reading with most whole codes counts.
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

/** White space and the end of an angle bracket, escaped, and marks of emphasis: no name of ours ends so. */
const ENDS = /(?:%(?:20|0A|0D|09|3E|C2%A0|E2%80%8B)|[*!'~])+$/i;

/** The last name without what was put behind the address, a bracket or quote that was never opened among it. */
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

/** Whatever people and programs put behind an address is escaped, and a dot parts results. */
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
