import { RateLimit, type Allowance } from './workshops/rate-limit.ts';

interface Bounds {
	/** How many are kept; the one that was not asked for longest goes first. */
	readonly most: number;
	/** How often one may be made. */
	readonly making: Allowance;
}

/**
 * Keeps what costs the process much to make. Callers who ask for something else each time are told to
 * wait, so that everybody else's calls do not have to.
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

	/** What has this name, made unless it is kept; or how many seconds to wait before it may be made. */
	get(name: string, make: () => T): { readonly made: T } | { readonly waitS: number } {
		const kept = this.#kept.get(name);
		if (kept === undefined) {
			const waitS = this.#limit.waitFor('');
			if (waitS > 0) return { waitS };
			this.#limit.count('');
		}
		const made = kept ?? make();
		// taken out and put in again, so that the first is the one that nobody asked for longest
		this.#kept.delete(name);
		this.#kept.set(name, made);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
		return { made };
	}
}
