import { toSymbols } from './code-format.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { fromCrockford, toCrockford } from './crockford.ts';

/** Symbols of a print: 60 bits. Among a billion quizzes, the chance that any two share one is about a third. */
export const PRINT_LENGTH = 12;

/**
 * The print of a quiz version, by which codes of format 3 name it: the first 60 bits of its fingerprint, which is
 * given in hex digits. Codes contain it, so it may never change.
 */
export function printOf(fingerprint: string): string {
	const parts = [0, 5, 10].map((start) => Number.parseInt(fingerprint.slice(start, start + 5), 16));
	return toCrockford(parts.flatMap((bits) => toSymbols(bits, 4)));
}

/** A print as people compare it: `K7M2-4Q9X-AB1D`. */
export function formatPrint(print: string): string {
	return print.replace(/.{4}(?=.)/g, '$&-');
}

export function printSymbols(print: string): number[] {
	const symbols = fromCrockford(print);
	if (symbols?.length === PRINT_LENGTH) return symbols;
	throw new RangeError(`a print has ${PRINT_LENGTH} symbols, unlike "${print}"`);
}

/** A name that no two quiz versions of a site share: the print of one known by its content, otherwise `id@version`. */
export function versionName({ id, version, print }: Quiz): string {
	return print ?? `${id}@${version}`;
}
