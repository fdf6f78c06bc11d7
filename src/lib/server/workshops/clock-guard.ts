import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

interface Clocks {
	/** The time of day, which somebody can set wrong. */
	readonly wall: () => number;
	/** Milliseconds that only ever pass. */
	readonly steady: () => number;
}

/** Clocks are corrected by seconds all the time. */
const TOLERANCE_MS = 120_000;
/** How long nothing is deleted after a jump, so that whoever set the clock wrong can set it right. */
const HOLD_MS = 3_600_000;

/**
 * Says whether the time of day can be trusted enough to delete by it. Not when it has just jumped
 * (against a clock that cannot), nor when an earlier process saw a later time.
 */
export class ClockGuard {
	readonly #clocks: Clocks;
	/** What the time of day is ahead of the steady clock. */
	#offset: number;
	#holdUntil = -Infinity;
	/** Since when, on the steady clock, the time of day is before what was seen; null when it is not. */
	#behindSince: number | null = null;

	constructor(clocks: Clocks) {
		this.#clocks = clocks;
		this.#offset = clocks.wall() - clocks.steady();
	}

	/** Notes the time in the database. False: delete nothing now. */
	async isTrusted(db: Kysely<Tables>): Promise<boolean> {
		const wall = this.#clocks.wall();
		const steady = this.#clocks.steady();
		const offset = wall - steady;
		const isJump = Math.abs(offset - this.#offset) > TOLERANCE_MS;
		// the small corrections of a day must not add up to a jump
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
		// later, what was seen is taken for the wrong one
		if (this.#behindSince !== null && steady - this.#behindSince < HOLD_MS) return false;
		await db
			.insertInto('clock')
			.values({ id: 1, seen_at: wall })
			.onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: wall }))
			.execute();
		return true;
	}
}
