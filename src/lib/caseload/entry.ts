import { toCrockford, fromCrockford } from '#lib/link/crockford.ts';
import { isDay } from '#lib/link/found-code.ts';
import { openCode } from '#lib/link/open-code.ts';

/** What is kept of one received result. Role, certainty and flags are worked out from the code. */
export interface EntryContent {
	/** Full, quick or summary code, in capitals without hyphens. */
	readonly code: string;
	/** A name or number that the counsellor typed, 0 to 80 characters. Stays on the device. */
	readonly label: string;
	/** The day on which it was entered: "2026-11-22". */
	readonly entered: string;
	/** The counsellor's notes, 0 to 20,000 characters. Stay on the device. */
	readonly notes: string;
}

export interface Entry extends EntryContent {
	readonly id: string;
}

export const LABEL_MAX = 80;
export const NOTES_MAX = 20_000;
const CODE_MAX = 1_000;

/** The part of an entry that does not read; "shape" when it is no entry at all. */
export type EntryPart = 'shape' | keyof EntryContent;

export type ParsedEntry =
	| { readonly ok: true; readonly content: EntryContent }
	| { readonly ok: false; readonly part: EntryPart };

/** Reads an entry that came from the store or from a file. Never throws. */
export function parseEntry(value: unknown): ParsedEntry {
	if (!isObject(value)) return { ok: false, part: 'shape' };
	const { code, label, entered, notes } = value;
	if (!isText(code, CODE_MAX) || code === '') return { ok: false, part: 'code' };
	if (!isText(label, LABEL_MAX)) return { ok: false, part: 'label' };
	if (typeof entered !== 'string' || !isDay(entered)) return { ok: false, part: 'entered' };
	if (!isText(notes, NOTES_MAX)) return { ok: false, part: 'notes' };
	return { ok: true, content: { code, label, entered, notes } };
}

/** The one spelling of a code, or of a link with one; null when it is damaged or no code at all. */
export function storableCode(text: string): string | null {
	const symbols = fromCrockford(text);
	if (symbols === null || symbols.length > CODE_MAX || !isWhole(text)) return null;
	return toCrockford(symbols);
}

/** A label as it is kept: one line, no white space at the ends, at most 80 characters. */
export function cleanLabel(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim().slice(0, LABEL_MAX);
	// half a character, where the cut went through one
	return line.replace(/[\ud800-\udbff]$/, '').trim();
}

/** Whether two are the same result under the same name. */
export function isSameEntry(one: EntryContent, other: EntryContent): boolean {
	return one.code === other.code && one.label === other.label;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, max: number): value is string {
	return typeof value === 'string' && value.length <= max;
}

/** Whole is also the code of a quiz, or in a format, that is not here: it may be one day. */
function isWhole(text: string): boolean {
	const opened = openCode(text, []);
	return opened.ok || !['damaged', 'empty'].includes(opened.issue.code);
}
