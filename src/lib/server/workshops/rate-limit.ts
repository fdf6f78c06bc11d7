import { saltedHash } from './callers.ts';

/** The number allowed at once, and the rate at which it refills. */
export interface Allowance {
	readonly burst: number;
	readonly perSecond: number;
}

interface Bucket {
	left: number;
	atMs: number;
}

/** Beyond this number, the least recently used keys are forgotten. */
const MOST_KEYS = 20_000;

/**
 * Limits how often something may happen per key (token bucket), in the memory of this process. Keys are
 * hashed with a salt that is lost when the process ends.
 */
export class RateLimit {
	readonly #allowance: Allowance;
	/** Milliseconds of a clock that never jumps. */
	readonly #now: () => number;
	readonly #hash = saltedHash();
	readonly #buckets = new Map<string, Bucket>();

	constructor(allowance: Allowance, now: () => number) {
		this.#allowance = allowance;
		this.#now = now;
	}

	/** The seconds until it may happen again; 0 if it may happen now. Counts nothing. */
	waitFor(key: string): number {
		const bucket = this.#buckets.get(this.#hash(key));
		const left = bucket === undefined ? this.#allowance.burst : this.#leftIn(bucket);
		return left >= 1 ? 0 : (1 - left) / this.#allowance.perSecond;
	}

	/** Counts one occurrence. */
	count(key: string): void {
		const hashed = this.#hash(key);
		const bucket = this.#buckets.get(hashed);
		const left = bucket === undefined ? this.#allowance.burst : this.#leftIn(bucket);
		// re-inserted, so that the first key is the least recently used
		this.#buckets.delete(hashed);
		this.#buckets.set(hashed, { left: Math.max(0, left - 1), atMs: this.#now() });
		if (this.#buckets.size <= MOST_KEYS) return;
		const [oldest] = this.#buckets.keys();
		if (oldest !== undefined) this.#buckets.delete(oldest);
	}

	#leftIn({ left, atMs }: Bucket): number {
		const { burst, perSecond } = this.#allowance;
		return Math.min(burst, left + ((this.#now() - atMs) / 1000) * perSecond);
	}
}
