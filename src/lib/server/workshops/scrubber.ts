import { reasonInCall, type Log } from '../log.ts';

/**
 * Removes erased data from the log of the database. If a backup is reading, it tries again with each
 * purge. Never rejects: the rows themselves are already erased.
 */
export class Scrubber {
	/** Returns whether nothing is left. */
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
