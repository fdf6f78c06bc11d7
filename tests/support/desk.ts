import { deleteDB, openDB } from 'idb';
import { CaseloadStore } from '#lib/caseload/caseload-store.ts';
import type { Caseload } from '#lib/caseload/caseload-store.ts';
import type { CaseloadOutcome } from '#lib/caseload/caseload-issue.ts';
import { DATABASE, IndexedRecords } from '#lib/caseload/indexed-records.ts';

export { codeOf, received } from './desk-entries.ts';

/** Enough to be slow on purpose, and fast enough for a test that is not about that. */
export const FEW_ITERATIONS = 1_000;

export const PASSPHRASE = 'three boats at dawn';

const opened: IndexedRecords[] = [];

/** A tab: a separate database handle and store. */
export function newTab(): CaseloadStore {
	const records = new IndexedRecords();
	opened.push(records);
	return new CaseloadStore(records, FEW_ITERATIONS);
}

/** Ends all tabs and deletes what they kept. */
export async function clearDevice(): Promise<void> {
	await Promise.all(opened.splice(0).map((records) => records.close()));
	await deleteDB(DATABASE);
}

/** What is kept, read by a tab that must be able to. */
export async function caseloadOf(tab: CaseloadStore): Promise<Caseload> {
	return valueOf(await tab.load());
}

/** The labels that a tab reads, sorted. */
export async function labelsOf(tab: CaseloadStore): Promise<string[]> {
	const { entries } = await caseloadOf(tab);
	return entries.map(({ label }) => label).sort();
}

/** The value of something that must have worked. */
export function valueOf<T>(outcome: CaseloadOutcome<T>): T {
	if (!outcome.ok) throw new Error(`The desk said: ${outcome.issue}`);
	return outcome.value;
}

/** A tab whose desk has a passphrase, which it knows. */
export async function unlockedTab(): Promise<CaseloadStore> {
	const tab = newTab();
	valueOf(await tab.setPassphrase(PASSPHRASE));
	return tab;
}

/** Everything that lies in the database. */
export async function rawRecords() {
	const database = await openDB(DATABASE);
	const [entries, locks] = await Promise.all([database.getAll('entries'), database.getAll('lock')]);
	database.close();
	return { entries, locks };
}

/** The same as text, as a reader of the disk would see it. */
export async function rawText(): Promise<string> {
	return JSON.stringify(await rawRecords());
}

/** Writes past the store, as damage or another program would. */
export async function writeRaw(
	table: 'entries' | 'lock',
	key: string,
	value: unknown
): Promise<void> {
	const database = await openDB(DATABASE);
	await database.put(table, value, key);
	database.close();
}
