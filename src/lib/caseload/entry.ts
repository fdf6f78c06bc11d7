import { toCrockford, fromCrockford } from '#lib/link/crockford.ts';
import { isDay } from '#lib/link/found-code.ts';
import { openCode } from '#lib/link/open-code.ts';

/** The stored part of one received result. Role, certainty and flags are derived from the code. */
export interface EntryContent {
	/** Full, quick match or summary code, in capitals without hyphens. */
	readonly code: string;
	/** A name or number typed by the counsellor, 0 to 80 characters. Leaves the device only in an export. */
	readonly label: string;
	/** The day of entry: "2026-11-22". */
	readonly entered: string;
	/** The counsellor's notes, 0 to 20,000 characters. Leave the device only in an export. */
	readonly notes: string;
}

export interface Entry extends EntryContent {
	readonly id: string;
}

export const ENTRY_LABEL_MAX = 80;
export const NOTES_MAX = 20_000;
const CODE_MAX = 1_000;

/** The unreadable part of an entry; "shape" if it is not an entry at all. */
export type EntryPart = 'shape' | keyof EntryContent;

export type ParsedEntry =
	| { readonly ok: true; readonly content: EntryContent }
	| { readonly ok: false; readonly part: EntryPart };

/** Reads an entry from the store or a file. Never throws. */
export function parseEntry(value: unknown): ParsedEntry {
	if (!isObject(value)) return { ok: false, part: 'shape' };
	const { code, label, entered, notes } = value;
	if (!isText(code, CODE_MAX) || code === '') return { ok: false, part: 'code' };
	if (!isText(label, ENTRY_LABEL_MAX)) return { ok: false, part: 'label' };
	if (typeof entered !== 'string' || !isDay(entered)) return { ok: false, part: 'entered' };
	if (!isText(notes, NOTES_MAX)) return { ok: false, part: 'notes' };
	return { ok: true, content: { code, label, entered, notes } };
}

/** The canonical spelling of a code, or of a link that contains one; null if it is damaged or no code at all. */
export function storableCode(text: string): string | null {
	const symbols = fromCrockford(text);
	if (symbols === null || symbols.length > CODE_MAX || !isWhole(text)) return null;
	return toCrockford(symbols);
}

/** A label in its stored form: one line, trimmed, at most 80 characters. */
export function cleanLabel(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim().slice(0, ENTRY_LABEL_MAX);
	// the cut may have left half a surrogate pair
	return line.replace(/[\ud800-\udbff]$/, '').trim();
}

/** Whether two entries are the same result under the same label. */
export function isSameEntry(one: EntryContent, other: EntryContent): boolean {
	return one.code === other.code && one.label === other.label;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, max: number): value is string {
	return typeof value === 'string' && value.length <= max;
}

/**
 * Whether the code is undamaged. A code is accepted even if this build does not know its quiz or format; a later
 * one may.
 */
function isWhole(text: string): boolean {
	const opened = openCode(text, []);
	return opened.ok || !['damaged', 'empty'].includes(opened.issue.code);
}
