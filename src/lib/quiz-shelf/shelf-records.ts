import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { ShelvedQuiz } from './shelved-quiz.ts';

export const DATABASE = 'arah-quizzes';
const VERSION = 1;
const STORE = 'files';

/** One stored file. Its value may come from any version of Arah, so it is `unknown` until it has been checked. */
export interface ShelfRow {
	readonly fingerprint: string;
	readonly value: unknown;
}

/** The storage of quiz files. Methods reject with the browser's own exception if it refuses. */
export interface ShelfRecords {
	all(): Promise<ShelfRow[]>;
	/** The files with this print. */
	withPrint(print: string): Promise<ShelfRow[]>;
	/** Writes a file and removes others, in one transaction. Resolves when the device has confirmed it. */
	put(quiz: ShelvedQuiz, instead: readonly string[]): Promise<void>;
	remove(fingerprints: readonly string[]): Promise<void>;
}

interface Tables extends DBSchema {
	[STORE]: { key: string; value: unknown; indexes: { prints: string } };
}

/** Files in IndexedDB, one record each. The database is opened at first use, and again after it was closed. */
export class IndexedShelf implements ShelfRecords {
	#opening: Promise<IDBPDatabase<Tables>> | null = null;

	async all(): Promise<ShelfRow[]> {
		const store = (await this.#open()).transaction(STORE).store;
		const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
		return rows(keys, values);
	}

	async withPrint(print: string): Promise<ShelfRow[]> {
		const index = (await this.#open()).transaction(STORE).store.index('prints');
		const [keys, values] = await Promise.all([index.getAllKeys(print), index.getAll(print)]);
		return rows(keys, values);
	}

	async put(quiz: ShelvedQuiz, instead: readonly string[]): Promise<void> {
		const database = await this.#open();
		const { store, done } = database.transaction(STORE, 'readwrite', { durability: 'strict' });
		await Promise.all([
			...instead.map((fingerprint) => store.delete(fingerprint)),
			store.put(quiz, quiz.fingerprint),
			done
		]);
	}

	async remove(fingerprints: readonly string[]): Promise<void> {
		const database = await this.#open();
		const { store, done } = database.transaction(STORE, 'readwrite', { durability: 'strict' });
		await Promise.all([...fingerprints.map((fingerprint) => store.delete(fingerprint)), done]);
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
				database.createObjectStore(STORE).createIndex('prints', 'prints', { multiEntry: true });
			},
			// a newer version of Arah, or a deletion, waits for this tab to close it
			blocking: () => void this.close(),
			terminated: () => (this.#opening = null)
		}).catch((cause: unknown) => {
			this.#opening = null;
			throw cause;
		});
		return this.#opening;
	}
}

/** Files in memory, for a browser that stores nothing: they last as long as the page. */
export class MemoryShelf implements ShelfRecords {
	readonly #quizzes = new Map<string, ShelvedQuiz>();

	all(): Promise<ShelfRow[]> {
		return Promise.resolve(
			Array.from(this.#quizzes, ([fingerprint, value]) => ({ fingerprint, value }))
		);
	}

	withPrint(print: string): Promise<ShelfRow[]> {
		const found = [...this.#quizzes].filter(([, { prints }]) => prints.includes(print));
		return Promise.resolve(found.map(([fingerprint, value]) => ({ fingerprint, value })));
	}

	put(quiz: ShelvedQuiz, instead: readonly string[]): Promise<void> {
		for (const fingerprint of instead) this.#quizzes.delete(fingerprint);
		this.#quizzes.set(quiz.fingerprint, quiz);
		return Promise.resolve();
	}

	remove(fingerprints: readonly string[]): Promise<void> {
		for (const fingerprint of fingerprints) this.#quizzes.delete(fingerprint);
		return Promise.resolve();
	}
}

/** The number of quiz files on this device, found without creating a database; 0 if the browser denies access. */
export async function countShelved(): Promise<number> {
	try {
		const database = await openDB(DATABASE, undefined, {
			upgrade: (_, __, ___, transaction) => {
				// looking for the database must not create it
				transaction.abort();
				transaction.done.catch(() => undefined);
			}
		});
		const found = await database.count(STORE);
		database.close();
		return found;
	} catch {
		return 0;
	}
}

/** Other tabs close the database as soon as they are asked, but a frozen one may not. */
const PATIENCE_MS = 3_000;

/** Deletes all quiz files of this device. Resolves to whether they are gone. */
export async function deleteShelf(): Promise<boolean> {
	try {
		return await Promise.race([
			deleteDB(DATABASE).then(() => true),
			new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))
		]);
	} catch {
		return false;
	}
}

function rows(keys: readonly string[], values: readonly unknown[]): ShelfRow[] {
	return keys.map((fingerprint, index) => ({ fingerprint, value: values[index] }));
}
