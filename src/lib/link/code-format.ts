import { checksum } from './checksum.ts';
import { toCrockford } from './crockford.ts';

/**
 * The rule that every format follows, so that damage can be told from a future format. Frozen.
 *
 * - The first symbol is the number of the format. 0 is never used.
 * - Format 2 ends with two check symbols, every other format with four.
 *
 * A code with a valid checksum and an unknown number was made by a newer Arah; without one, it is damaged.
 */
export const FULL = 1;
export const SUMMARY = 2;
/** For quizzes that came as a file. */
export const PRINTED = 3;

/** In format 3, what a code contains: the place of the mode in `MODES` for answers, or this for a summary. */
export const PRINTED_SUMMARY = 16;

/** Versions up to this number take one symbol in a summary code. */
export const SHORT_VERSION_MAX = 31;
export const VERSION_MAX = 1023;

export function checkLength(format: number): number {
	return format === SUMMARY ? 2 : 4;
}

/** The code as text: its format, its content, and the checksum of both. */
export function sealCode(format: number, content: readonly number[]): string {
	const symbols = [format, ...content];
	return toCrockford([...symbols, ...checksum(symbols, checkLength(format))]);
}

/** A number as `count` symbols, most significant first. */
export function toSymbols(value: number, count: number): number[] {
	return Array.from({ length: count }, (_, i) => (value >>> (5 * (count - 1 - i))) & 31);
}

export function fromSymbols(symbols: readonly number[]): number {
	return symbols.reduce((value, symbol) => value * 32 + symbol, 0);
}

/** Throws RangeError for a version that a link cannot hold. The schema allows none. */
export function assertVersion(version: number): void {
	if (Number.isInteger(version) && version >= 1 && version <= VERSION_MAX) return;
	throw new RangeError(`a link holds versions 1 to ${VERSION_MAX}, not ${version}`);
}
