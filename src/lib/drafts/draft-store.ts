import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Kind } from '#lib/schema/quiz.ts';

/** One quiz that someone is writing, as it is stored. */
export interface DraftRecord {
	readonly id: string;
	/** Raised by every save, so that a tab notices that another one has saved. */
	readonly revision: number;
	/** When it was last saved, in milliseconds since 1970. */
	readonly changed: number;
	readonly name: string;
	readonly kind: Kind;
	/** A `StudioDocument` from any version of Arah, so `unknown` until it has been checked. */
	readonly document: unknown;
}

/** A record of the list; null if it is damaged. */
export interface DraftRow {
	readonly id: string;
	readonly value: unknown;
	readonly record: DraftRecord | null;
}

/** Why a draft could not be saved. `elsewhere`: another tab has saved, or deleted, it since it was read. */
export type DraftIssue = 'elsewhere' | 'full' | 'blocked';

export type SaveOutcome =
	| { readonly ok: true; readonly revision: number }
	| { readonly ok: false; readonly issue: DraftIssue };

export const DRAFTS_DATABASE = 'arah-studio';
export const DRAFTS_TABLE = 'drafts';

interface Tables extends DBSchema {
	[DRAFTS_TABLE]: { key: string; value: unknown };
}

/** The drafts of one device, one record each. Create one for each tab. No method rejects. */
export class DraftStore {
	#opening: Promise<IDBPDatabase<Tables>> | null = null;

	/** All drafts, the latest first; null if the browser does not let us read them. */
	async list(): Promise<DraftRow[] | null> {
		try {
			const transaction = (await this.#open()).transaction(DRAFTS_TABLE);
			const [ids, values] = await Promise.all([
				transaction.store.getAllKeys(),
				transaction.store.getAll()
			]);
			return ids
				.map((id, index): DraftRow => ({
					id,
					value: values[index],
					record: recordOf(values[index])
				}))
				.sort((a, b) => (b.record?.changed ?? 0) - (a.record?.changed ?? 0));
		} catch {
			return null;
		}
	}

	/** One draft; null if there is none, or if it cannot be read. */
	async read(id: string): Promise<DraftRow | null> {
		try {
			const value = await (await this.#open()).get(DRAFTS_TABLE, id);
			return value === undefined ? null : { id, value, record: recordOf(value) };
		} catch {
			return null;
		}
	}

	/**
	 * Saves a draft that was read at `revision`, or a new one at 0. Nothing is written if another tab has saved it
	 * since, so that neither of the two is lost.
	 */
	async save(draft: DraftRecord): Promise<SaveOutcome> {
		try {
			const database = await this.#open();
			const transaction = database.transaction(DRAFTS_TABLE, 'readwrite', { durability: 'strict' });
			const finished = transaction.done.then(
				() => null,
				(cause: unknown) => ({ cause })
			);
			const stored = recordOf(await transaction.store.get(draft.id));
			const isElsewhere = (stored?.revision ?? 0) !== draft.revision;
			const revision = draft.revision + 1;
			if (!isElsewhere) {
				// its failure also ends the transaction
				void transaction.store.put({ ...draft, revision }, draft.id).catch(() => null);
			}
			const failure = await finished;
			if (failure !== null) return { ok: false, issue: issueOf(failure.cause) };
			return isElsewhere ? { ok: false, issue: 'elsewhere' } : { ok: true, revision };
		} catch (cause) {
			return { ok: false, issue: issueOf(cause) };
		}
	}

	/** Deletes a draft. Resolves to whether it is gone. */
	async remove(id: string): Promise<boolean> {
		try {
			await (await this.#open()).delete(DRAFTS_TABLE, id);
			return true;
		} catch {
			return false;
		}
	}

	#open(): Promise<IDBPDatabase<Tables>> {
		this.#opening ??= openDB<Tables>(DRAFTS_DATABASE, 1, {
			upgrade: (database) => void database.createObjectStore(DRAFTS_TABLE),
			// A newer version of Arah, or a deletion, waits for this tab to close it.
			blocking: () => void this.#close(),
			terminated: () => (this.#opening = null)
		}).catch((cause: unknown) => {
			this.#opening = null;
			throw cause;
		});
		return this.#opening;
	}

	async #close(): Promise<void> {
		const opening = this.#opening;
		this.#opening = null;
		(await opening?.catch(() => null))?.close();
	}
}

function issueOf(cause: unknown): DraftIssue {
	return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

function recordOf(value: unknown): DraftRecord | null {
	if (typeof value !== 'object' || value === null) return null;
	if (!('id' in value && 'revision' in value && 'changed' in value && 'name' in value)) return null;
	if (!('kind' in value && 'document' in value)) return null;
	const { id, revision, changed, name, kind, document } = value;
	if (typeof id !== 'string' || typeof revision !== 'number' || typeof changed !== 'number') {
		return null;
	}
	if (typeof name !== 'string' || (kind !== 'roles' && kind !== 'profile')) return null;
	return { id, revision, changed, name, kind, document };
}
