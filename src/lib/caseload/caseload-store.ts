import { done, caseloadIssueOf, notDone } from './caseload-issue.ts';
import type { CaseloadOutcome } from './caseload-issue.ts';
import { isSameEntry } from './entry.ts';
import type { Entry, EntryContent } from './entry.ts';
import { canEncrypt, createLock, openLock, parseLock, PASSPHRASE_MIN } from './encryption.ts';
import type { OpenLock } from './encryption.ts';
import type { Contents, Records, Writes } from './records.ts';
import { fromRecord, stampOf, toStoredRecord, withId } from './records.ts';

/** The readable part of the caseload. */
export interface Caseload {
	readonly entries: readonly Entry[];
	/** Ids of unreadable records. They are left untouched until the person deletes them. */
	readonly unreadable: readonly string[];
	readonly isEncrypted: boolean;
}

/** The outcome of adding several entries. */
export interface Kept {
	readonly added: readonly Entry[];
	/** Number of entries that were there already, with the same code and label. */
	readonly known: number;
}

interface Plan<T> {
	readonly writes: Writes;
	readonly value: T;
}

const LOCK_NAME = 'arah-desk';
/** Without Web Locks, another tab may write between our read and our write; the change is then tried again. */
const ATTEMPTS = 12;

/**
 * The caseload of one device, for one tab. Every change is one transaction that first checks that nothing was
 * written since the read: tabs do not overwrite each other, and an interrupted change leaves no trace. No method
 * throws; each returns the problem as a value.
 */
export class CaseloadStore {
	readonly #records: Records;
	readonly #iterations: number | undefined;
	#open: OpenLock | null = null;

	/** `iterations` applies to new passphrases and defaults to the recommended number. */
	constructor(records: Records, iterations?: number) {
		this.#records = records;
		this.#iterations = iterations;
	}

	/** The key in use, for the export file. */
	get openLock(): OpenLock | null {
		return this.#open;
	}

	/** Reads the whole caseload. */
	load(): Promise<CaseloadOutcome<Caseload>> {
		return attempt(async () => {
			const contents = await this.#records.read();
			const access = this.#enter(contents);
			return access.ok ? done(await decode(contents, access.value)) : access;
		});
	}

	/** Tries a passphrase. If it is right, `load` decrypts with its key from now on. */
	unlock(passphrase: string): Promise<CaseloadOutcome<null>> {
		return attempt(async () => {
			const { lock: found } = await this.#records.read();
			if (found === undefined) return done(null);
			const lock = parseLock(found);
			if (lock === null) return notDone('lock-damaged');
			if (!canEncrypt()) return notDone('no-encryption');
			const open = await openLock(lock, passphrase);
			if (open === null) return notDone('wrong-passphrase');
			this.#open = open;
			return done(null);
		});
	}

	/** Forgets the key. */
	lock(): void {
		this.#open = null;
	}

	/** Adds entries. Entries that already exist are left unchanged. */
	keep(contents: readonly EntryContent[]): Promise<CaseloadOutcome<Kept>> {
		return this.#commit(async ({ entries }, open) => {
			const added: Entry[] = [];
			for (const content of contents) {
				const isKnown = [...entries, ...added].some((other) => isSameEntry(content, other));
				if (!isKnown) added.push(withId(content));
			}
			const put = await Promise.all(added.map((entry) => toStoredRecord(entry, open)));
			return done({ writes: { put }, value: { added, known: contents.length - added.length } });
		});
	}

	/** Gives an entry another label. Returns the entry as it is now. */
	rename(id: string, label: string): Promise<CaseloadOutcome<Entry>> {
		return this.#replace(id, (entry) => done({ ...entry, label }));
	}

	/**
	 * Replaces the notes that were read as `basedOn`. If they have changed since, nothing is written and the issue
	 * is "changed-elsewhere".
	 */
	writeNotes(id: string, notes: string, basedOn: string): Promise<CaseloadOutcome<Entry>> {
		return this.#replace(id, (entry) =>
			entry.notes === basedOn ? done({ ...entry, notes }) : notDone('changed-elsewhere')
		);
	}

	/** Deletes entries or unreadable records. */
	remove(ids: readonly string[]): Promise<CaseloadOutcome<null>> {
		return this.#commit(() => Promise.resolve(done({ writes: { remove: ids }, value: null })));
	}

	/** Restores a deleted entry. */
	restore(entry: Entry): Promise<CaseloadOutcome<null>> {
		return this.#commit(async (_, open) =>
			done({ writes: { put: [await toStoredRecord(entry, open)] }, value: null })
		);
	}

	/** Deletes everything, including the passphrase, which need not be known. */
	clear(): Promise<CaseloadOutcome<null>> {
		return attempt(async () => {
			await this.#records.change(({ rows }) => ({
				lock: null,
				remove: rows.map(({ id }) => id)
			}));
			this.#open = null;
			return done(null);
		});
	}

	/**
	 * Sets, changes or (with null) removes the passphrase, and rewrites every entry in the same transaction.
	 * Unreadable records are left untouched. `current` is required if there is a passphrase already.
	 */
	async setPassphrase(next: string | null, current = ''): Promise<CaseloadOutcome<null>> {
		if (next !== null && next.length < PASSPHRASE_MIN) return notDone('short-passphrase');
		if (!canEncrypt()) return notDone('no-encryption');
		let opened: OpenLock | null = null;
		const outcome = await this.#commit<null>(async ({ entries }, open) => {
			const isKnown = open === null || (await openLock(open.lock, current)) !== null;
			if (!isKnown) return notDone('wrong-passphrase');
			opened = next === null ? null : await createLock(next, this.#iterations);
			const put = await Promise.all(entries.map((entry) => toStoredRecord(entry, opened)));
			return done({ writes: { lock: opened?.lock ?? null, put }, value: null });
		});
		if (outcome.ok) this.#open = opened;
		return outcome;
	}

	#replace(
		id: string,
		replacement: (entry: Entry) => CaseloadOutcome<Entry>
	): Promise<CaseloadOutcome<Entry>> {
		return this.#commit(async ({ entries }, open) => {
			const entry = entries.find((other) => other.id === id);
			if (entry === undefined) return notDone('gone');
			const replaced = replacement(entry);
			if (!replaced.ok) return replaced;
			const put = [await toStoredRecord(replaced.value, open)];
			return done({ writes: { put }, value: replaced.value });
		});
	}

	/** Reads, prepares, compares and writes: encrypting takes longer than a transaction stays open. */
	#commit<T>(
		plan: (caseload: Caseload, open: OpenLock | null) => Promise<CaseloadOutcome<Plan<T>>>
	): Promise<CaseloadOutcome<T>> {
		return attempt(() =>
			exclusively(async () => {
				for (let turn = 0; turn < ATTEMPTS; turn += 1) {
					const contents = await this.#records.read();
					const access = this.#enter(contents);
					if (!access.ok) return access;
					const planned = await plan(await decode(contents, access.value), access.value);
					if (!planned.ok) return planned;
					if (await this.#writeUnchanged(contents, planned.value.writes))
						return done(planned.value.value);
				}
				return notDone('busy');
			})
		);
	}

	async #writeUnchanged(seen: Contents, writes: Writes): Promise<boolean> {
		const before = stampOf(seen);
		let isWritten = false;
		await this.#records.change((contents) => {
			isWritten = stampOf(contents) === before;
			return isWritten ? writes : null;
		});
		return isWritten;
	}

	/** The key that fits the caseload; null if it is not encrypted. */
	#enter({ lock: found }: Contents): CaseloadOutcome<OpenLock | null> {
		const held = this.#open;
		if (found !== undefined && held !== null && parseLock(found)?.id === held.lock.id)
			return done(held);
		this.#open = null;
		if (found === undefined) return done(null);
		if (parseLock(found) === null) return notDone('lock-damaged');
		return notDone(held === null ? 'locked' : 'passphrase-changed');
	}
}

async function decode({ rows, lock }: Contents, open: OpenLock | null): Promise<Caseload> {
	const read = await Promise.all(
		rows.map(async ({ id, value }) => ({ id, entry: await fromRecord(id, value, open) }))
	);
	return {
		entries: read.flatMap(({ entry }) => (entry === null ? [] : [entry])),
		unreadable: read.flatMap(({ id, entry }) => (entry === null ? [id] : [])),
		isEncrypted: lock !== undefined
	};
}

async function attempt<T>(work: () => Promise<CaseloadOutcome<T>>): Promise<CaseloadOutcome<T>> {
	try {
		return await work();
	} catch (cause) {
		return notDone(caseloadIssueOf(cause));
	}
}

/**
 * Runs the work in one tab at a time if the browser has Web Locks. Elsewhere, comparing stamps prevents
 * overwriting.
 */
async function exclusively<T>(work: () => Promise<T>): Promise<T> {
	if (!('locks' in navigator)) return work();
	return navigator.locks.request(LOCK_NAME, work);
}
