import { reasonInCall, type Log } from '../log.ts';

/**
 * Sees to it that what was erased is not left in the log of the database, and tries again with every
 * purge when somebody else, such as a backup, was reading. Never rejects: what was erased is erased.
 */
export class Scrubber {
	/** Returns whether nothing is left. */
	readonly #empty: (() => Promise<boolean>) | null;
	readonly #log: Log;
	#isDue = false;

	/** `empty`: null for a database that sees to it by itself. */
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
