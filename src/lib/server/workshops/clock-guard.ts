import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

interface Clocks {
	/** The time of day in milliseconds since 1970, which can be set wrong. */
	readonly wall: () => number;
	/** Milliseconds of a clock that never jumps. */
	readonly steady: () => number;
}

/** Corrections by a few seconds are normal. */
const TOLERANCE_MS = 120_000;
/** Nothing is deleted for this long after a jump, so that a wrong clock can be corrected. */
const HOLD_MS = 3_600_000;

/**
 * Decides whether the time of day can be trusted for deletions. It cannot if it has just jumped
 * relative to the steady clock, or if an earlier process saw a later time.
 */
export class ClockGuard {
	readonly #clocks: Clocks;
	/** The time of day minus the steady clock, in milliseconds. */
	#offset: number;
	#holdUntil = -Infinity;
	/** When, on the steady clock, the time of day was first behind the last seen time; null if it is not. */
	#behindSince: number | null = null;

	constructor(clocks: Clocks) {
		this.#clocks = clocks;
		this.#offset = clocks.wall() - clocks.steady();
	}

	/** Whether deletions may go ahead. If so, records the time in the database. */
	async isTrusted(db: Kysely<Tables>): Promise<boolean> {
		const wall = this.#clocks.wall();
		const steady = this.#clocks.steady();
		const offset = wall - steady;
		const isJump = Math.abs(offset - this.#offset) > TOLERANCE_MS;
		// small corrections must not add up to a jump
		this.#offset = offset;
		if (isJump) this.#holdUntil = steady + HOLD_MS;
		if (steady < this.#holdUntil) return false;

		const seen = await db
			.selectFrom('clock')
			.select('seen_at')
			.where('id', '=', 1)
			.executeTakeFirst();
		const isBehind = seen !== undefined && wall < seen.seen_at - TOLERANCE_MS;
		this.#behindSince = isBehind ? (this.#behindSince ?? steady) : null;
		// after an hour, the recorded time is assumed to be the wrong one
		if (this.#behindSince !== null && steady - this.#behindSince < HOLD_MS) return false;
		await db
			.insertInto('clock')
			.values({ id: 1, seen_at: wall })
			.onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: wall }))
			.execute();
		return true;
	}
}
