import { parseJson } from '#lib/schema/parse-json.ts';
import type { Entry, EntryContent } from './entry.ts';
import { isObject, parseEntry } from './entry.ts';
import { parseLock, randomId } from './passphrase.ts';
import type { OpenLock } from './passphrase.ts';
import type { Contents, StoredRecord } from './records.ts';
import { isSealed, seal, unseal } from './sealed-text.ts';

/** The record of an entry: sealed when there is an open lock, plain otherwise. */
export async function toRecord(
	{ id, ...entry }: Entry,
	open: OpenLock | null
): Promise<StoredRecord> {
	const stamp = randomId();
	if (open === null) return { kind: 'plain', id, stamp, entry };
	const sealed = await seal(open.key, JSON.stringify(entry), contextOf(open, id));
	return { kind: 'sealed', id, stamp, lock: open.lock.id, sealed };
}

/** The entry of a record; null when it is damaged or sealed with another key. Never throws. */
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

/** Changes whenever anything is written, by whatever tab. */
export function stampOf({ lock, rows }: Contents): string {
	const stamps = rows.map(({ id, value }) => [id, isObject(value) ? value.stamp : null]);
	return JSON.stringify([parseLock(lock)?.id ?? typeof lock, stamps]);
}

/** A new entry, so far without an id. */
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
