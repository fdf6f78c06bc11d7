import { CaseloadChannel } from './caseload-channel.ts';
import type { CaseloadIssue, CaseloadOutcome } from './caseload-issue.ts';
import { CaseloadStore } from './caseload-store.ts';
import type { Caseload, Kept } from './caseload-store.ts';
import type { Entry, EntryContent } from './entry.ts';
import { IndexedRecords } from './indexed-records.ts';
import type { OpenLock } from './encryption.ts';
import { MemoryRecords } from './records.ts';
import type { Records } from './records.ts';

/** The state of the desk. It is "closed" until `open` has finished. */
export type DeskStatus = 'closed' | 'locked' | 'lock-damaged' | 'open';

const EMPTY: Caseload = { entries: [], unreadable: [], isEncrypted: false };

/**
 * The counsellor's desk in one tab: the caseload as state to show, with every action on it. Every change is
 * announced to the other tabs, and their changes are shown here. Actions return the problem, or null.
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

	/** Why nothing survives closing this page; null if everything is stored. */
	get notKept(): 'refused' | 'newer' | 'full' | null {
		return this.#notKept;
	}

	/** Whether another tab set or changed the passphrase. */
	get isLockedElsewhere(): boolean {
		return this.#isLockedElsewhere;
	}

	/** The key in use, to encrypt an export file. */
	get openLock(): OpenLock | null {
		return this.#store.openLock;
	}

	/** Reads the caseload. If the browser stores nothing, the desk lasts as long as the page. */
	async open(): Promise<void> {
		const issue = await this.refresh();
		if (issue === 'refused' || issue === 'newer' || issue === 'full') {
			this.#notKept = issue;
			this.#store = new CaseloadStore(new MemoryRecords());
			await this.refresh();
		} else this.#channel.listen(() => void this.refresh());
	}

	/** Reads the caseload again. */
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

	/** Forgets the key and the decrypted entries. */
	lock(): void {
		this.#store.lock();
		this.#caseload = { ...EMPTY, isEncrypted: true };
		this.#status = 'locked';
	}

	/** The first entry with this code; two people may have the same summary code. */
	entryOf(code: string): Entry | undefined {
		return this.entries.find((entry) => entry.code === code);
	}

	/**
	 * Adds results that are not in the caseload yet. Before the first one, the browser is asked to keep the
	 * storage.
	 */
	async keep(contents: readonly EntryContent[]): Promise<CaseloadOutcome<Kept>> {
		const isFirst = this.entries.length === 0;
		const kept = await this.#store.keep(contents);
		if (isFirst && kept.ok && this.#notKept === null) askToPersist();
		await this.#show(kept);
		return kept;
	}

	rename(id: string, label: string): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.rename(id, label));
	}

	/** The notes of an entry as this tab last read them; "" if there are none. */
	readNotes(id: string): string {
		return this.entries.find((entry) => entry.id === id)?.notes ?? '';
	}

	/**
	 * Stores notes of at most `NOTES_MAX` characters. `basedOn` is the text that `readNotes` returned before the
	 * edit: if another tab has written since, the result is "changed-elsewhere" and nothing is overwritten.
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

	/** Deletes everything, including the passphrase. Works without the key. */
	clear(): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.clear());
	}

	/** Sets or changes the passphrase; null removes it. `current` is required if there is one already. */
	setPassphrase(next: string | null, current = ''): Promise<CaseloadIssue | null> {
		return this.#show(this.#store.setPassphrase(next, current));
	}

	/** Stops listening to other tabs. */
	close(): void {
		this.#channel.close();
	}

	/** Shows the caseload after an action, notifies the other tabs and returns the action's problem. */
	async #show(
		action: CaseloadOutcome<unknown> | Promise<CaseloadOutcome<unknown>>
	): Promise<CaseloadIssue | null> {
		const outcome = await action;
		if (outcome.ok) this.#channel.tell();
		else this.#noted(outcome.issue);
		if (outcome.ok || this.#status === 'open') await this.refresh();
		return outcome.ok ? null : outcome.issue;
	}

	/** Locks the desk if the problem concerns the desk itself, and returns the problem. */
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
 * The desk of this tab, shared by all pages: once unlocked, it stays unlocked until the tab is reloaded or closed.
 * Browser only; the page calls `open` if the status is "closed".
 */
export function deskOfTab(): Desk {
	desk ??= new Desk();
	return desk;
}

/**
 * Asks the browser not to delete our storage if the device runs short of space. Some browsers ask the person, some
 * decide alone; the desk works either way.
 */
function askToPersist(): void {
	if ('storage' in navigator && 'persist' in navigator.storage)
		navigator.storage.persist().catch(() => false);
}
