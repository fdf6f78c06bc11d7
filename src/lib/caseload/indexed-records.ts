import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Contents, Records, Writes } from './records.ts';

export const DATABASE = 'arah-desk';
const VERSION = 1;
const STORES = ['entries', 'lock'] as const;
const LOCK_KEY = 'lock';

/** Values may come from any version of Arah, so they are `unknown` until a guard has checked them. */
interface Tables extends DBSchema {
	entries: { key: string; value: unknown };
	lock: { key: string; value: unknown };
}

type Transaction<M extends IDBTransactionMode> = IDBPTransaction<Tables, typeof STORES, M>;

/** Entries in IndexedDB, one record each. The database is opened at first use, and again after it was closed. */
export class IndexedRecords implements Records {
	#opening: Promise<IDBPDatabase<Tables>> | null = null;

	async read(): Promise<Contents> {
		const database = await this.#open();
		return readAll(database.transaction(STORES));
	}

	async change(decide: (contents: Contents) => Writes | null): Promise<void> {
		const database = await this.#open();
		const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
		// Every failure also rejects `done`, and is handled below.
		const finished = transaction.done.then(
			() => null,
			(cause: unknown) => ({ cause })
		);
		try {
			const writes = decide(await readAll(transaction));
			if (writes !== null) await write(transaction, writes);
		} catch (cause) {
			abort(transaction);
			const reason = (await finished)?.cause;
			// An AbortError is our own doing; otherwise the transaction's reason is more precise than that of a
			// write.
			throw isAbort(reason) ? cause : reason;
		}
		const failure = await finished;
		if (failure !== null) throw failure.cause;
	}

	/** Closes the database, so that it can be deleted. */
	async close(): Promise<void> {
		const opening = this.#opening;
		this.#opening = null;
		(await opening?.catch(() => null))?.close();
	}

	#open(): Promise<IDBPDatabase<Tables>> {
		this.#opening ??= openDB<Tables>(DATABASE, VERSION, {
			upgrade: (database) => {
				for (const store of STORES) database.createObjectStore(store);
			},
			// A newer version of Arah, or a deletion, waits for this tab to close it.
			blocking: () => void this.close(),
			terminated: () => (this.#opening = null)
		}).catch((cause: unknown) => {
			this.#opening = null;
			throw cause;
		});
		return this.#opening;
	}
}

async function readAll(transaction: Transaction<IDBTransactionMode>): Promise<Contents> {
	const entries = transaction.objectStore('entries');
	const [lock, ids, values] = await Promise.all([
		transaction.objectStore('lock').get(LOCK_KEY),
		entries.getAllKeys(),
		entries.getAll()
	]);
	return { lock, rows: ids.map((id, index) => ({ id, value: values[index] })) };
}

async function write(
	transaction: Transaction<'readwrite'>,
	{ lock, put = [], remove = [] }: Writes
): Promise<void> {
	const entries = transaction.objectStore('entries');
	const locks = transaction.objectStore('lock');
	// Async functions turn an exception thrown at once into a rejection, like any later failure.
	await Promise.all([
		...remove.map(async (id) => entries.delete(id)),
		...put.map(async (record) => entries.put(record, record.id)),
		(async () => {
			if (lock) await locks.put(lock, LOCK_KEY);
			else if (lock === null) await locks.delete(LOCK_KEY);
		})()
	]);
}

function isAbort(cause: unknown): boolean {
	return !(cause instanceof DOMException) || cause.name === 'AbortError';
}

function abort(transaction: Transaction<'readwrite'>): void {
	try {
		transaction.abort();
	} catch {
		// The transaction has already ended.
	}
}
