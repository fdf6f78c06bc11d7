/** Calls back after a time in milliseconds; returns the function that calls it off. */
export type Wait = (ms: number, then: () => void) => () => void;

/**
 * The time from opening something until it is stopped for good. Whatever opens in several steps asks `isOver` after
 * each answer that it waited for: the page may have been left meanwhile.
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

	/** Calls back after a time, in place of the last callback that is still due; never once it is over. */
	wait(ms: number, then: () => void): void {
		this.#callOff();
		if (!this.#isOver) this.#callOff = this.#wait(ms, then);
	}

	/** Calls off the callback that is due, if any. */
	callOff(): void {
		this.#callOff();
	}

	/** Ends a part together with this, at once if it is over already. */
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
