import { RoomProblem } from './problem.ts';
import { RateLimit, type Allowance } from './rate-limit.ts';

/**
 * Generous for a thousand people in a lecture hall who share one address, and who mistype; hopeless
 * for whoever tries codes: with 2,000 rooms among 729 million codes, one address finds a room in some
 * 50 hours, and one of 500 continue codes among 810,000 in a day, which lets it delete one submission.
 */
const ALLOWANCES = {
	/** Codes of rooms that there are not. */
	'wrong-code': { burst: 2_000, perSecond: 1 },
	'wrong-secret': { burst: 200, perSecond: 0.2 },
	/** Continue codes that there are not; counted by address and by room. */
	'wrong-continue-code': { burst: 60, perSecond: 0.02 },
	'new-room': { burst: 60, perSecond: 0.03 },
	join: { burst: 6_000, perSecond: 20 },
	/** Submissions and withdrawals: each may be tried again often on a bad network. */
	submit: { burst: 12_000, perSecond: 50 },
	/** Boards opened, or asked for once. */
	live: { burst: 12_000, perSecond: 50 }
} as const satisfies Readonly<Record<string, Allowance>>;

export type Limited = keyof typeof ALLOWANCES;

/** What may happen how often, for all rooms of one process. */
export class RoomLimits {
	readonly #limits: Readonly<Record<Limited, RateLimit>>;

	/** `now`: milliseconds of a clock that never jumps. */
	constructor(now: () => number) {
		const limit = (what: Limited) => new RateLimit(ALLOWANCES[what], now);
		this.#limits = {
			'wrong-code': limit('wrong-code'),
			'wrong-secret': limit('wrong-secret'),
			'wrong-continue-code': limit('wrong-continue-code'),
			'new-room': limit('new-room'),
			join: limit('join'),
			submit: limit('submit'),
			live: limit('live')
		};
	}

	/** Throws when it has happened too often for the key. */
	demand(what: Limited, key: string): void {
		const retryAfterS = this.#limits[what].waitFor(key);
		if (retryAfterS > 0)
			throw new RoomProblem('too-many-requests', `${what} too often`, { retryAfterS });
	}

	count(what: Limited, key: string): void {
		this.#limits[what].count(key);
	}

	/** Both: for what counts whether it succeeds or not. */
	take(what: Limited, key: string): void {
		this.demand(what, key);
		this.count(what, key);
	}
}
