import { CaseloadChannel } from './caseload-channel.ts';
import type { CaseloadIssue, Outcome } from './caseload-issue.ts';
import { CaseloadStore } from './caseload-store.ts';
import type { Caseload, Kept } from './caseload-store.ts';
import type { Entry, EntryContent } from './entry.ts';
import { IndexedRecords } from './indexed-records.ts';
import type { OpenLock } from './encryption.ts';
import { MemoryRecords } from './records.ts';
import type { Records } from './records.ts';

/** How far the desk is: "closed" only before `open` has come to an end. */
export type DeskStatus = 'closed' | 'locked' | 'lock-damaged' | 'open';

const EMPTY: Caseload = { entries: [], unreadable: [], isEncrypted: false };

/**
 * The counsellor's desk in one tab: what is kept, as state to show, and all that can be done with it.
 * Other tabs are told of every change, and theirs are shown here. Actions return the problem, or null.
 */
export class Desk {
	#status: DeskStatus = $state('closed');
	#caseload: Caseload = $state.raw(EMPTY);
	#notKept: 'refused' | 'newer' | 'full' | null = $state(null);
	#isLockedElsewhere = $state(false);
	#store: CaseloadStore;
	readonly #channel = new CaseloadChannel();

	constructor(records: Records = new IndexedRecords()) {
		this.#store = new CaseloadStore(records);
	}

	get status(): DeskStatus {
		return this.#status;
	}

	/** Empty unless the status is "open". */
	get entries(): readonly Entry[] {
		return this.#caseload.entries;
	}

	/** Ids of records that do not read. */
	get unreadable(): readonly string[] {
		return this.#caseload.unreadable;
	}

	get isEncrypted(): boolean {
		return this.#caseload.isEncrypted;
	}

	/** Why nothing is kept after this page is closed; null when it is. */
	get notKept(): 'refused' | 'newer' | 'full' | null {
		return this.#notKept;
	}

	/** Whether it was another tab that set or changed the passphrase. */
	get isLockedElsewhere(): boolean {
		return this.#isLockedElsewhere;
	}

	/** The key in use, to encrypt an export file. */
	get openLock(): OpenLock | null {
		return this.#store.openLock;
	}

	/** Looks at what is kept. A browser that keeps nothing gets a desk that lasts as long as the page. */
	async open(): Promise<void> {
		const issue = await this.refresh();
		if (issue === 'refused' || issue === 'newer' || issue === 'full') {
			this.#notKept = issue;
			this.#store = new CaseloadStore(new MemoryRecords());
			await this.refresh();
		} else this.#channel.listen(() => void this.refresh());
	}

	/** Reads again what is kept. */
	async refresh(): Promise<CaseloadIssue | null> {
		const loaded = await this.#store.load();
		if (loaded.ok) {
			this.#caseload = loaded.value;
			this.#status = 'open';
			this.#isLockedElsewhere = false;
			return null;
		}
		return this.#noted(loaded.issue);
	}

	async unlock(passphrase: string): Promise<CaseloadIssue | null> {
		const unlocked = await this.#store.unlock(passphrase);
		return unlocked.ok ? this.refresh() : unlocked.issue;
	}

	/** Forgets the key and what it opened. */
	lock(): void {
		this.#store.lock();
		this.#caseload = { ...EMPTY, isEncrypted: true };
		this.#status = 'locked';
	}

	/** The first entry with this code; two people may have the same summary code. */
	entryOf(code: string): Entry | undefined {
		return this.entries.find((entry) => entry.code === code);
	}

	/** Adds results that are not there yet. The first one asks the browser to keep them for good. */
	async keep(contents: readonly EntryContent[]): Promise<Outcome<Kept>> {
		const isFirst = this.entries.length === 0;
		const kept = await this.#store.keep(contents);
		if (isFirst && kept.ok && this.#notKept === null) askToPersist();
		await this.#show(kept);
		return kept;
	}

	rename(id: string, label: string): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.rename(id, label));
	}

	/** The notes of an entry as this tab last read them; "" for none. */
	readNotes(id: string): string {
		return this.entries.find((entry) => entry.id === id)?.notes ?? '';
	}

	/**
	 * Keeps notes of at most `NOTES_MAX` characters. `basedOn` is what `readNotes` gave before the edit:
	 * when another tab has written since, the answer is "changed-elsewhere" and nothing is overwritten.
	 */
	writeNotes(id: string, notes: string, basedOn: string): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.writeNotes(id, notes, basedOn));
	}

	remove(ids: readonly string[]): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.remove(ids));
	}

	restore(entry: Entry): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.restore(entry));
	}

	/** Deletes everything and the passphrase; needs no key. */
	clear(): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.clear());
	}

	/** Sets or changes the passphrase; null takes it away. `current` is needed when there is one. */
	setPassphrase(next: string | null, current = ''): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.setPassphrase(next, current));
	}

	/** Stops listening to other tabs. */
	close(): void {
		this.#channel.close();
	}

	/** Shows what is kept now, tells the other tabs, and passes the problem of the action on. */
	async #show(action: Outcome<unknown> | Promise<Outcome<unknown>>): Promise<CaseloadIssue | null> {
		const outcome = await action;
		if (outcome.ok) this.#channel.tell();
		else this.#noted(outcome.issue);
		if (outcome.ok || this.#status === 'open') await this.refresh();
		return outcome.ok ? null : outcome.issue;
	}

	/** What a problem says about the desk itself. */
	#noted(issue: CaseloadIssue): CaseloadIssue {
		if (issue !== 'locked' && issue !== 'passphrase-changed' && issue !== 'lock-damaged')
			return issue;
		this.#isLockedElsewhere = this.#status === 'open';
		this.lock();
		if (issue === 'lock-damaged') this.#status = issue;
		return issue;
	}
}

let desk: Desk | null = null;

/**
 * The desk of this tab, the same one on every page: once unlocked it stays so until the tab is
 * reloaded or closed. In the browser only; the page calls `open` when the status is "closed".
 */
export function deskOfTab(): Desk {
	desk ??= new Desk();
	return desk;
}

/**
 * Asks the browser not to delete what is kept when the device runs short of space. Some ask the person,
 * some decide by themselves; either way the desk goes on.
 */
function askToPersist(): void {
	if ('storage' in navigator && 'persist' in navigator.storage)
		navigator.storage.persist().catch(() => false);
}
