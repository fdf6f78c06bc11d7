import { parseJson } from '#lib/schema/parse-json.ts';
import type { EntryContent, EntryPart } from './entry.ts';
import { storableCode, cleanLabel, isObject, ENTRY_LABEL_MAX, parseEntry } from './entry.ts';
import { canEncrypt, openLock, parseLock, isSealed, seal, unseal } from './encryption.ts';
import type { Lock, OpenLock, Sealed } from './encryption.ts';

const FORMAT = 'arah-caseload';
const VERSION = 1;

/** In characters: about ten thousand entries with notes. A larger file would block a phone. */
export const FILE_MAX = 30_000_000;

/** Why a file cannot be read. */
export type CaseloadFileIssue =
	/** The file is empty. */
	| 'empty'
	| 'too-large'
	/** A caseload whose text is cut off or broken. */
	| 'cut-off'
	/** Not a caseload. */
	| 'foreign'
	/** A caseload in a format that this version of Arah does not know. */
	| 'newer-format'
	/** A caseload whose list of entries is missing. */
	| 'no-entries'
	/** An encrypted caseload whose lock cannot be read. */
	| 'lock-damaged'
	| 'wrong-passphrase'
	/** The passphrase is right, but the encrypted part was altered. */
	| 'sealed-damaged'
	/** This page cannot decrypt: it was not loaded over https. */
	| 'no-encryption';

/** An unreadable entry of a file. */
export interface DamagedEntry {
	/** Counted from 1. */
	readonly place: number;
	/** Null if the label is unreadable, too. */
	readonly label: string | null;
	readonly part: EntryPart;
}

/** The entries of a file. */
export interface FileContents {
	readonly entries: readonly EntryContent[];
	readonly damaged: readonly DamagedEntry[];
}

/** An encrypted file, before its passphrase is entered. */
export interface SealedFile {
	readonly lock: Lock;
	readonly sealed: Sealed;
}

export type ReadCaseloadFile =
	| { readonly kind: 'contents'; readonly contents: FileContents }
	| { readonly kind: 'sealed'; readonly file: SealedFile }
	| { readonly kind: 'issue'; readonly issue: CaseloadFileIssue };

/** `arah-caseload-2026-11-22.json`, for a day given as "2026-11-22". */
export function fileNameOf(day: string): string {
	return `${FORMAT}-${day}.json`;
}

/**
 * The caseload as the text of a file: encrypted with the key of `open`, or plain if `open` is null. `day` is
 * "2026-11-22".
 */
export async function writeCaseload(
	entries: readonly EntryContent[],
	open: OpenLock | null,
	day: string
): Promise<string> {
	const list = entries.map(({ code, label, entered, notes }) => ({ code, label, entered, notes }));
	const head = { format: FORMAT, version: VERSION, exported: day };
	if (open === null) return toText({ ...head, entries: list });
	const sealed = await seal(open.key, JSON.stringify(list), contextOf(open.lock));
	return toText({ ...head, lock: open.lock, sealed });
}

/** Reads the text of a file, as far as possible without a passphrase. Never throws. */
export function readCaseload(text: string): ReadCaseloadFile {
	if (text.trim() === '') return issue('empty');
	if (text.length > FILE_MAX) return issue('too-large');
	const value = parseJson(text);
	if (value === undefined) return issue(text.includes(`"${FORMAT}"`) ? 'cut-off' : 'foreign');
	if (!isObject(value) || value.format !== FORMAT) return issue('foreign');
	if (!Number.isInteger(value.version)) return issue('foreign');
	if (value.version !== VERSION) return issue('newer-format');
	if (value.lock === undefined && value.sealed === undefined) return readEntries(value.entries);
	const lock = parseLock(value.lock);
	if (lock === null) return issue('lock-damaged');
	if (!isSealed(value.sealed)) return issue('sealed-damaged');
	return { kind: 'sealed', file: { lock, sealed: value.sealed } };
}

/** Opens an encrypted file with the passphrase under which it was saved. Never throws. */
export async function openCaseload(
	file: SealedFile,
	passphrase: string
): Promise<ReadCaseloadFile> {
	if (!canEncrypt()) return issue('no-encryption');
	const open = await openLock(file.lock, passphrase);
	return open === null ? issue('wrong-passphrase') : unsealCaseload(file, open);
}

/** Opens an encrypted file with a key that is already open; "sealed-damaged" if it does not fit. */
export async function unsealCaseload(file: SealedFile, open: OpenLock): Promise<ReadCaseloadFile> {
	const text = await unseal(open.key, file.sealed, contextOf(file.lock));
	return text === null ? issue('sealed-damaged') : readEntries(parseJson(text));
}

function readEntries(list: unknown): ReadCaseloadFile {
	if (!Array.isArray(list)) return issue('no-entries');
	const values: readonly unknown[] = list;
	const entries: EntryContent[] = [];
	const damaged: DamagedEntry[] = [];
	for (const [index, value] of values.entries()) {
		const read = readEntry(value);
		if (typeof read !== 'string') entries.push(read);
		else damaged.push({ place: index + 1, label: labelOf(value), part: read });
	}
	return { kind: 'contents', contents: { entries, damaged } };
}

/** The entry in its stored form, or the part that cannot be read. A hand-edited file may spell a code differently. */
function readEntry(value: unknown): EntryContent | EntryPart {
	const parsed = parseEntry(value);
	if (!parsed.ok) return parsed.part;
	const code = storableCode(parsed.content.code);
	return code === null
		? 'code'
		: { ...parsed.content, code, label: cleanLabel(parsed.content.label) };
}

function labelOf(value: unknown): string | null {
	const label = isObject(value) ? value.label : null;
	return typeof label === 'string' && label !== '' ? label.slice(0, ENTRY_LABEL_MAX) : null;
}

function contextOf({ id }: Lock): string {
	return `arah-desk:file:${id}`;
}

function toText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

function issue(name: CaseloadFileIssue): ReadCaseloadFile {
	return { kind: 'issue', issue: name };
}
