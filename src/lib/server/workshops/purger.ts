import { reasonInCall, type Log } from '../log.ts';
import type { ClockGuard } from './clock-guard.ts';
import { purgeWorkshops } from './purge-workshops.ts';
import type { Workshops } from './workshops.ts';

/** Deletes everything that is due while the clock can be trusted, then what the log of the database still holds of it. */
export class Purger {
	readonly #workshops: Workshops;
	readonly #guard: ClockGuard;
	readonly #scrubber: Scrubber;
	#isPurging = false;

	constructor(workshops: Workshops, guard: ClockGuard, scrubber: Scrubber) {
		this.#workshops = workshops;
		this.#guard = guard;
		this.#scrubber = scrubber;
	}

	/** Rejects if the database does not answer. */
	async purge(): Promise<void> {
		const { store, log } = this.#workshops;
		if (await this.#guard.isTrusted(store.db)) await this.#purgeAndLog();
		else log('warn', 'purge-held', { reason: 'the clock jumped' });
		await this.#scrubber.scrubIfDue();
	}

	/** Purges unless a purge is still running: one of many workshops can take longer than the interval. Never rejects. */
	async purgeUnlessPurging(): Promise<void> {
		if (this.#isPurging) return;
		this.#isPurging = true;
		try {
			await this.purge();
		} catch (cause) {
			this.#workshops.log('error', 'purge-failed', { reason: reasonInCall(cause) });
		} finally {
			this.#isPurging = false;
		}
	}

	async #purgeAndLog(): Promise<void> {
		const { store, log } = this.#workshops;
		const purged = await purgeWorkshops(this.#workshops);
		if (Object.values(purged).every((count) => count === 0)) return;
		await store.scrub();
		log('info', 'purged', { ...purged });
	}
}

/**
 * Removes erased data from the log of the database. If a backup is reading, it tries again with each
 * purge. Never rejects: the rows themselves are already erased.
 */
export class Scrubber {
	/** Empties the log; false if something is left. */
	readonly #empty: (() => Promise<boolean>) | null;
	readonly #log: Log;
	#isDue = false;

	/** `empty` is null for a database that does this itself. */
	constructor(empty: (() => Promise<boolean>) | null, log: Log) {
		this.#empty = empty;
		this.#log = log;
	}

	async scrub(): Promise<void> {
		if (this.#empty === null) return;
		try {
			const wasDue = this.#isDue;
			this.#isDue = !(await this.#empty());
			if (this.#isDue && !wasDue)
				this.#log('info', 'erasing-delayed', { reason: 'the file is being read' });
		} catch (cause) {
			this.#isDue = true;
			this.#log('warn', 'erasing-delayed', { reason: reasonInCall(cause) });
		}
	}

	async scrubIfDue(): Promise<void> {
		if (this.#isDue) await this.scrub();
	}
}
