const FIRST_MS = 1_500;
/** A workshop is short: nobody should wait longer than a minute for a network that is back. */
const LONGEST_MS = 60_000;

/**
 * How long to wait after so many failures in a row, counted from 1. Doubles each time, and half of it is
 * chance, so that a hall of phones does not come back in the same moment.
 *
 *     w/2 + random01·w/2,   w = min(60 s, 1.5 s · 2^(failures − 1))
 */
export function backoffMs(failures: number, random01: number): number {
	const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
	return Math.round(wait / 2 + (random01 * wait) / 2);
}
