import { parseJson } from '#lib/schema/parse-json.ts';
import { isObject, parseEntry } from './entry.ts';
import type { Entry, EntryContent } from './entry.ts';
import { parseLock, randomId, isSealed, seal, unseal } from './encryption.ts';
import type { Lock, OpenLock, Sealed } from './encryption.ts';

/** One stored entry. Its stamp changes with every write, so that a tab notices the writes of another. */
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

/** All stored records as found. None of it is trusted. */
export interface Contents {
	/** Undefined if there is no passphrase. */
	readonly lock: unknown;
	readonly rows: readonly { readonly id: string; readonly value: unknown }[];
}

/** The writes of one transaction: all of them or none. */
export interface Writes {
	/** A new lock; null removes it; undefined leaves it unchanged. */
	readonly lock?: Lock | null;
	readonly put?: readonly StoredRecord[];
	readonly remove?: readonly string[];
}

/** The storage of entries. Both methods reject with the browser's own exception if it refuses. */
export interface Records {
	read(): Promise<Contents>;
	/**
	 * Runs one transaction: `decide` receives the current records and returns the writes, or null for none. Nothing
	 * else writes in between. If it rejects, nothing was written.
	 */
	change(decide: (contents: Contents) => Writes | null): Promise<void>;
}

/** Entries in memory, for a browser that stores nothing: they last as long as the page. */
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

/** The record of an entry: encrypted if a lock is open, otherwise plain. */
export async function toStoredRecord(
	{ id, ...entry }: Entry,
	open: OpenLock | null
): Promise<StoredRecord> {
	const stamp = randomId();
	if (open === null) return { kind: 'plain', id, stamp, entry };
	const sealed = await seal(open.key, JSON.stringify(entry), contextOf(open, id));
	return { kind: 'sealed', id, stamp, lock: open.lock.id, sealed };
}

/** The entry of a record; null if it is damaged or encrypted with another key. Never throws. */
export async function fromRecord(
	id: string,
	value: unknown,
	open: OpenLock | null
): Promise<Entry | null> {
	if (!isObject(value) || value.id !== id) return null;
	const content = value.kind === 'sealed' ? await unsealed(value, open) : value.entry;
	const parsed = parseEntry(content);
	return parsed.ok ? { id, ...parsed.content } : null;
}

/** A fingerprint of all records, which changes with every write by any tab. */
export function stampOf({ lock, rows }: Contents): string {
	const stamps = rows.map(({ id, value }) => [id, isObject(value) ? value.stamp : null]);
	return JSON.stringify([parseLock(lock)?.id ?? typeof lock, stamps]);
}

/** The entry with a new random id. */
export function withId(content: EntryContent): Entry {
	return { id: randomId(), ...content };
}

async function unsealed(
	{ id, sealed }: Readonly<Record<string, unknown>>,
	open: OpenLock | null
): Promise<unknown> {
	if (open === null || !isSealed(sealed)) return null;
	const text = await unseal(open.key, sealed, contextOf(open, String(id)));
	return text === null ? null : parseJson(text);
}

function contextOf({ lock }: OpenLock, id: string): string {
	return `arah-desk:entry:${lock.id}:${id}`;
}
