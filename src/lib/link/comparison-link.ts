import { toLabel } from './label-text.ts';

/** Stands first when all codes are of one person. No code: a code this short has no room for a checksum. */
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

/** The inverse of `encodeComparison`, for any text: never throws. A name that cannot be read is ''. */
export function decodeComparison(text: string): LinkedComparison {
	const pieces = text
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

/** A dot parts results, and encodeURIComponent leaves it as it is. */
function encodeName(name: string): string {
	return encodeURIComponent(name).replaceAll('.', '%2E');
}

function decodeName(text: string): string {
	try {
		return toLabel(decodeURIComponent(text));
	} catch {
		return '';
	}
}
