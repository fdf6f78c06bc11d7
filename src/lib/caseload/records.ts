import type { EntryContent } from './entry.ts';
import type { Lock } from './passphrase.ts';
import type { Sealed } from './sealed-text.ts';

/** One entry as it is kept. The stamp is new with every write, so that a tab sees what another wrote. */
export type StoredRecord =
	| {
			readonly kind: 'plain';
			readonly id: string;
			readonly stamp: string;
			readonly entry: EntryContent;
	  }
	| {
			readonly kind: 'sealed';
			readonly id: string;
			readonly stamp: string;
			/** The id of the lock whose key opens it. */
			readonly lock: string;
			readonly sealed: Sealed;
	  };

/** All that is kept, as it was found. Nothing of it is trusted. */
export interface Contents {
	/** Undefined without a passphrase. */
	readonly lock: unknown;
	readonly rows: readonly { readonly id: string; readonly value: unknown }[];
}

/** What one transaction writes: all of it or nothing. */
export interface Writes {
	/** A new lock; null takes it away; left out, it stays. */
	readonly lock?: Lock | null;
	readonly put?: readonly StoredRecord[];
	readonly remove?: readonly string[];
}

/** Where entries are kept. Both methods reject with the browser's own exception when it refuses. */
export interface Records {
	read(): Promise<Contents>;
	/**
	 * One transaction: `decide` sees what is there now and says what to write; null writes nothing.
	 * Nobody else writes in between. When it rejects, nothing was written.
	 */
	change(decide: (contents: Contents) => Writes | null): Promise<void>;
}

/** Entries of this page alone, for a browser that keeps nothing: they are gone when the page is. */
export class MemoryRecords implements Records {
	#lock: unknown = undefined;
	#rows = new Map<string, unknown>();

	read(): Promise<Contents> {
		return Promise.resolve(this.#contents());
	}

	change(decide: (contents: Contents) => Writes | null): Promise<void> {
		const { lock, put = [], remove = [] } = decide(this.#contents()) ?? {};
		if (lock !== undefined) this.#lock = lock ?? undefined;
		for (const id of remove) this.#rows.delete(id);
		for (const record of put) this.#rows.set(record.id, record);
		return Promise.resolve();
	}

	#contents(): Contents {
		return { lock: this.#lock, rows: Array.from(this.#rows, ([id, value]) => ({ id, value })) };
	}
}
