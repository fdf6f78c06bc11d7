/** Calls back after a time in milliseconds; returns the function that cancels it. */
export type Wait = (ms: number, then: () => void) => () => void;

/**
 * The time from opening something until it is stopped for good. Code that opens in several steps checks
 * `isOver` after each `await`, because the page may have been left meanwhile.
 */
export class Lifetime {
	readonly #wait: Wait;
	#ends: (() => void)[] = [];
	#isOver = false;
	#callOff = () => {};

	constructor(wait: Wait) {
		this.#wait = wait;
	}

	get isOver(): boolean {
		return this.#isOver;
	}

	/** Calls back after a time, instead of the last callback if it is still due; never once it is over. */
	wait(ms: number, then: () => void): void {
		this.#callOff();
		if (!this.#isOver) this.#callOff = this.#wait(ms, then);
	}

	/** Cancels the callback that is due, if any. */
	callOff(): void {
		this.#callOff();
	}

	/** Adds a function to call at the end; it is called at once if the lifetime is already over. */
	onend(end: () => void): void {
		if (this.#isOver) end();
		else this.#ends.push(end);
	}

	end(): void {
		this.#isOver = true;
		this.#callOff();
		for (const end of this.#ends.splice(0)) end();
	}
}

const FIRST_MS = 1_500;
/** A workshop is short, so no one should wait longer than a minute once the network is back. */
const LONGEST_MS = 60_000;

/**
 * The milliseconds to wait after a number of failures in a row, counted from 1. Doubles each time. Half of it is
 * random, so that the phones in a hall do not all retry at the same moment.
 *
 *     w/2 + random01·w/2,   w = min(60 s, 1.5 s · 2^(failures − 1))
 */
export function backoffMs(failures: number, random01: number): number {
	const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
	return Math.round(wait / 2 + (random01 * wait) / 2);
}
