import { done, issueOf, refused } from './caseload-issue.ts';
import type { Outcome } from './caseload-issue.ts';
import { isSameEntry } from './entry.ts';
import type { Entry, EntryContent } from './entry.ts';
import { canEncrypt, createLock, openLock, parseLock, PASSPHRASE_MIN } from './encryption.ts';
import type { OpenLock } from './encryption.ts';
import type { Contents, Records, Writes } from './records.ts';
import { fromRecord, stampOf, toRecord, withId } from './records.ts';

/** What is kept, as far as it could be read. */
export interface Caseload {
	readonly entries: readonly Entry[];
	/** Ids of records that do not read. They stay as they are until somebody deletes them. */
	readonly unreadable: readonly string[];
	readonly isEncrypted: boolean;
}

/** What came of keeping several. */
export interface Kept {
	readonly added: readonly Entry[];
	/** How many were there already, with the same code and the same label. */
	readonly known: number;
}

interface Plan<T> {
	readonly writes: Writes;
	readonly value: T;
}

const LOCK_NAME = 'arah-desk';
/** Without Web Locks, another tab may write between reading and writing: then it is done again. */
const ATTEMPTS = 12;

/**
 * The caseload of one device, for one tab. Every change is one transaction that first makes sure that
 * nothing was written since it read: two tabs do not overwrite each other, and an interrupted change
 * has not happened. No method throws; each says by its value what stood in the way.
 */
export class CaseloadStore {
	readonly #records: Records;
	readonly #iterations: number | undefined;
	#open: OpenLock | null = null;

	/** `iterations` of a new passphrase; as many as is advised when left out. */
	constructor(records: Records, iterations?: number) {
		this.#records = records;
		this.#iterations = iterations;
	}

	/** The key in use, for the export file. */
	get openLock(): OpenLock | null {
		return this.#open;
	}

	/** Reads everything that is kept. */
	load(): Promise<Outcome<Caseload>> {
		return attempt(async () => {
			const contents = await this.#records.read();
			const access = this.#enter(contents);
			return access.ok ? done(await decode(contents, access.value)) : access;
		});
	}

	/** Tries a passphrase. After success `load` reads what it encrypts. */
	unlock(passphrase: string): Promise<Outcome<null>> {
		return attempt(async () => {
			const { lock: found } = await this.#records.read();
			if (found === undefined) return done(null);
			const lock = parseLock(found);
			if (lock === null) return refused('lock-damaged');
			if (!canEncrypt()) return refused('no-encryption');
			const open = await openLock(lock, passphrase);
			if (open === null) return refused('wrong-passphrase');
			this.#open = open;
			return done(null);
		});
	}

	/** Forgets the key. */
	lock(): void {
		this.#open = null;
	}

	/** Adds entries; those that are there already are left as they are. */
	keep(contents: readonly EntryContent[]): Promise<Outcome<Kept>> {
		return this.#commit(async ({ entries }, open) => {
			const added: Entry[] = [];
			for (const content of contents) {
				const isKnown = [...entries, ...added].some((other) => isSameEntry(content, other));
				if (!isKnown) added.push(withId(content));
			}
			const put = await Promise.all(added.map((entry) => toRecord(entry, open)));
			return done({ writes: { put }, value: { added, known: contents.length - added.length } });
		});
	}

	/** Gives an entry another label. Returns the entry as it is now. */
	rename(id: string, label: string): Promise<Outcome<Entry>> {
		return this.#replace(id, (entry) => done({ ...entry, label }));
	}

	/**
	 * Replaces the notes that were read as `basedOn`. When they have become others since, nothing is
	 * written and the issue is "changed-elsewhere".
	 */
	writeNotes(id: string, notes: string, basedOn: string): Promise<Outcome<Entry>> {
		return this.#replace(id, (entry) =>
			entry.notes === basedOn ? done({ ...entry, notes }) : refused('changed-elsewhere')
		);
	}

	/** Deletes entries, or records that do not read. */
	remove(ids: readonly string[]): Promise<Outcome<null>> {
		return this.#commit(() => Promise.resolve(done({ writes: { remove: ids }, value: null })));
	}

	/** Puts an entry back that was deleted. */
	restore(entry: Entry): Promise<Outcome<null>> {
		return this.#commit(async (_, open) =>
			done({ writes: { put: [await toRecord(entry, open)] }, value: null })
		);
	}

	/** Deletes everything, the passphrase too; without having to know it. */
	clear(): Promise<Outcome<null>> {
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
	 * Sets, changes or (with null) takes away the passphrase, and writes every entry anew in the same
	 * transaction. Records that do not read are left as they are. `current` is asked for when there is one.
	 */
	async setPassphrase(next: string | null, current = ''): Promise<Outcome<null>> {
		if (next !== null && next.length < PASSPHRASE_MIN) return refused('short-passphrase');
		if (!canEncrypt()) return refused('no-encryption');
		let opened: OpenLock | null = null;
		const outcome = await this.#commit<null>(async ({ entries }, open) => {
			const isKnown = open === null || (await openLock(open.lock, current)) !== null;
			if (!isKnown) return refused('wrong-passphrase');
			opened = next === null ? null : await createLock(next, this.#iterations);
			const put = await Promise.all(entries.map((entry) => toRecord(entry, opened)));
			return done({ writes: { lock: opened?.lock ?? null, put }, value: null });
		});
		if (outcome.ok) this.#open = opened;
		return outcome;
	}

	#replace(id: string, replacement: (entry: Entry) => Outcome<Entry>): Promise<Outcome<Entry>> {
		return this.#commit(async ({ entries }, open) => {
			const entry = entries.find((other) => other.id === id);
			if (entry === undefined) return refused('gone');
			const replaced = replacement(entry);
			if (!replaced.ok) return replaced;
			const put = [await toRecord(replaced.value, open)];
			return done({ writes: { put }, value: replaced.value });
		});
	}

	/** Encrypting takes longer than a transaction stays open: so read, prepare, compare, write. */
	#commit<T>(
		plan: (caseload: Caseload, open: OpenLock | null) => Promise<Outcome<Plan<T>>>
	): Promise<Outcome<T>> {
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
				return refused('busy');
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

	/** The key that fits what is kept; null when that is not encrypted. */
	#enter({ lock: found }: Contents): Outcome<OpenLock | null> {
		const held = this.#open;
		if (found !== undefined && held !== null && parseLock(found)?.id === held.lock.id)
			return done(held);
		this.#open = null;
		if (found === undefined) return done(null);
		if (parseLock(found) === null) return refused('lock-damaged');
		return refused(held === null ? 'locked' : 'passphrase-changed');
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

async function attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
	try {
		return await work();
	} catch (cause) {
		return refused(issueOf(cause));
	}
}

/** One tab at a time, where the browser can (Web Locks); elsewhere the comparison of stamps decides. */
async function exclusively<T>(work: () => Promise<T>): Promise<T> {
	if (!('locks' in navigator)) return work();
	return navigator.locks.request(LOCK_NAME, work);
}
