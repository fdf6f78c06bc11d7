import { RateLimit, type Allowance } from './workshops/rate-limit.ts';

interface Bounds {
	/** The number of values kept; the least recently used one goes first. */
	readonly most: number;
	/** How often a value may be made. */
	readonly making: Allowance;
}

/**
 * A cache of values that are expensive to make. Making them is rate-limited, so that a caller who asks
 * for a different one each time cannot slow everyone else down.
 */
export class MadeOnce<T> {
	readonly #most: number;
	readonly #limit: RateLimit;
	readonly #kept = new Map<string, T>();

	/** `now`: milliseconds of a clock that never jumps. */
	constructor({ most, making }: Bounds, now: () => number) {
		this.#most = most;
		this.#limit = new RateLimit(making, now);
	}

	/** The value with this name, made if necessary; or the seconds to wait until it may be made. */
	get(name: string, make: () => T): { readonly made: T } | { readonly waitS: number } {
		const kept = this.#kept.get(name);
		if (kept === undefined) {
			const waitS = this.#limit.waitFor('');
			if (waitS > 0) return { waitS };
			this.#limit.count('');
		}
		const made = kept ?? make();
		// re-inserted, so that the first entry is the least recently used
		this.#kept.delete(name);
		this.#kept.set(name, made);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
		return { made };
	}
}
