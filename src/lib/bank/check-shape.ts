import { z } from 'zod';
import type { Fact, ValueType } from '#lib/schema/issue.ts';
import { ID, LETTER } from '#lib/schema/quiz.ts';
import { clip } from './clip.ts';
import { mendValue, renameAt, slugOf, unionOptions, valueAt } from './mend.ts';
import type { ZodIssue } from './mend.ts';
import { nearest } from './nearest.ts';
import { isInside } from './paths.ts';
import type { Path } from './read-yaml.ts';

/** A fact and its place in the data. */
export interface Flaw {
	readonly fact: Fact;
	readonly path: Path;
}

export interface Shaped<T> {
	/** Null if the data is too far from the schema to be mended. */
	readonly value: T | null;
	readonly flaws: readonly Flaw[];
	/** The places whose value is not the author's. */
	readonly doubts: readonly Path[];
	/** Keys that were read as another one, by the path with the key that was meant. */
	readonly renamed: readonly Renamed[];
}

interface Renamed {
	readonly path: Path;
	readonly written: string;
}

/** Mending a value can reveal that one inside is missing, too; four levels are the depth of a quiz file. */
const MOST_ROUNDS = 8;

/**
 * Checks unknown data against a schema. Returns every difference in an author's words, and a value with mended parts,
 * so that rules can check the rest of it. `name` stands for the data as a whole.
 */
export function checkShape<T>(schema: z.ZodType<T>, root: unknown, name: string): Shaped<T> {
	const flaws: Flaw[] = [];
	const doubts: Path[] = [];
	const renamed: Renamed[] = [];
	let data = root;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const parsed = schema.safeParse(data, { error: knownFields });
		if (parsed.success) return { value: parsed.data, flaws, doubts, renamed };
		const earlier = [...doubts];
		for (const issue of keysFirst(parsed.error.issues)) {
			const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
			const step = mendIssue({ data, issue, path, renamed, name });
			data = step.data;
			doubts.push(...step.doubts);
			if (!earlier.some((doubt) => isInside(path, doubt))) flaws.push(...step.flaws);
		}
	}
	return { value: null, flaws, doubts, renamed };
}

/** Names the known fields in the message of an unknown one. */
const knownFields: z.core.$ZodErrorMap = (issue) =>
	issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
		? Object.keys(issue.inst.shape).join(' ')
		: undefined;

/** A misspelt key explains a missing one, so unknown keys come first. */
function keysFirst(issues: readonly ZodIssue[]): readonly ZodIssue[] {
	return issues.toSorted((a, b) => Number(isKey(b)) - Number(isKey(a)));
}

function isKey({ code }: ZodIssue): boolean {
	return code === 'unrecognized_keys' || code === 'invalid_key';
}

interface Step {
	readonly data: unknown;
	readonly flaws: readonly Flaw[];
	readonly doubts: readonly Path[];
}

interface Task {
	readonly data: unknown;
	readonly issue: ZodIssue;
	readonly path: Path;
	readonly renamed: Renamed[];
	readonly name: string;
}

function mendIssue({ data, issue, path, renamed, name }: Task): Step {
	if (issue.code === 'unrecognized_keys') return mendKeys(data, issue, path, renamed);
	if (issue.code === 'invalid_key') return mendKey(data, path, renamed);
	const found = valueAt(data, path);
	// A renamed key has already filled the gap.
	const isFilled = renamed.some((one) => isSame(one.path, path));
	if (isFilled && isMissing(issue, found)) return { data, flaws: [], doubts: [] };
	const flaw = { fact: factOf(issue, nameOf(path) ?? name, found), path };
	// What belongs to a kind cannot be judged without the kind.
	const doubt = issue.code === 'invalid_union' ? path.slice(0, -1) : path;
	return { data: mendValue(data, issue, path), flaws: [flaw], doubts: [doubt] };
}

function isMissing(issue: ZodIssue, found: unknown): boolean {
	return found !== undefined && issue.code !== 'too_small';
}

function mendKeys(
	data: unknown,
	{ keys, message }: z.core.$ZodIssueUnrecognizedKeys,
	path: Path,
	renamed: Renamed[]
): Step {
	const known = message.split(' ');
	const flaws: Flaw[] = [];
	let mended = data;
	for (const key of keys) {
		const place = keysOf(valueAt(mended, path));
		const meant = nearest(key, known);
		const isFree = meant !== null && !place.includes(meant);
		flaws.push({
			fact: { code: 'unknown-field', field: clip(key), known, meant },
			path: [...path, key]
		});
		mended = renameAt(mended, path, key, isFree ? meant : null);
		if (isFree) renamed.push({ path: [...path, meant], written: key });
	}
	return { data: mended, flaws, doubts: [] };
}

function mendKey(data: unknown, path: Path, renamed: Renamed[]): Step {
	const parent = path.slice(0, -1);
	const key = String(path.at(-1));
	const slug = slugOf(key);
	const isFree = slug !== null && valueAt(data, [...parent, slug]) === undefined;
	if (isFree) renamed.push({ path: [...parent, slug], written: key });
	return {
		data: renameAt(data, parent, key, isFree ? slug : null),
		flaws: [{ fact: { code: 'bad-id', id: clip(key) }, path }],
		doubts: isFree ? [] : [parent]
	};
}

function keysOf(value: unknown): string[] {
	return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function isSame(a: Path, b: Path): boolean {
	return a.length === b.length && a.every((part, index) => part === b[index]);
}

function factOf(issue: ZodIssue, field: string, found: unknown): Fact {
	if (found === undefined || (found === null && issue.code !== 'invalid_type')) {
		return { code: 'missing-field', field, expected: expectedBy(issue), known: allowedBy(issue) };
	}
	if (issue.code === 'invalid_type') return typeFact(issue.expected, field, found);
	if (issue.code === 'invalid_format') return formatFact(issue, field, found);
	if (issue.code === 'too_small' || issue.code === 'too_big') return sizeFact(issue, field, found);
	const known = allowedBy(issue);
	if (known.length === 0) return { code: 'bad-value', field, reason: issue.message };
	const written = textOf(found);
	return {
		code: 'not-allowed',
		field,
		found: clip(written),
		known,
		meant: nearest(written, known)
	};
}

/** Of the texts with a pattern, ids and letters have a sentence of their own. */
function formatFact(
	{ format, pattern, message }: z.core.$ZodIssueInvalidStringFormat,
	field: string,
	found: unknown
): Fact {
	if (format === 'date') return { code: 'bad-date', field };
	if (pattern === String(LETTER)) return { code: 'bad-letter', field };
	if (pattern === String(ID)) return { code: 'bad-id', id: clip(textOf(found)) };
	return { code: 'bad-value', field, reason: message };
}

function typeFact(expected: string, field: string, found: unknown): Fact {
	if (found === null && expected === 'string') return { code: 'empty-text', field };
	if (typeof found === 'string' && isNumeric(expected) && /^-?\d+,\d+$/.test(found)) {
		return { code: 'decimal-comma', written: found, point: found.replace(',', '.') };
	}
	if (typeof found === 'string' && expected !== 'string' && /^[\w-]+:\S/.test(found)) {
		return { code: 'no-space', text: clip(found) };
	}
	return { code: 'wrong-type', field, expected: TYPES[expected] ?? 'other', found: typeOf(found) };
}

function isNumeric(expected: string): boolean {
	return expected === 'number' || expected === 'int';
}

function sizeFact(
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
	field: string,
	found: unknown
): Fact {
	const size = Array.isArray(found) || typeof found === 'string' ? found.length : 0;
	if (issue.code === 'too_big') {
		const limit = Number(issue.maximum);
		if (issue.origin === 'string') return { code: 'too-long', field, limit, found: size };
		if (issue.origin === 'array') return { code: 'too-many', field, found: size, most: limit };
		return { code: 'too-high', field, limit };
	}
	const limit = Number(issue.minimum);
	if (issue.origin === 'string') return { code: 'empty-text', field };
	if (issue.origin === 'array') return { code: 'too-few', field, limit, found: size };
	return { code: issue.inclusive === false ? 'not-above' : 'too-low', field, limit };
}

function allowedBy(issue: ZodIssue): string[] {
	if (issue.code === 'invalid_value') return issue.values.map(String);
	return issue.code === 'invalid_union' ? unionOptions(issue) : [];
}

const TYPES: Readonly<Record<string, ValueType>> = {
	string: 'text',
	number: 'number',
	int: 'integer',
	boolean: 'boolean',
	array: 'list',
	object: 'map',
	record: 'map'
};

function expectedBy(issue: ZodIssue): ValueType {
	return issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? 'other') : 'text';
}

function typeOf(value: unknown): ValueType {
	if (value === null) return 'nothing';
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'not-finite';
	if (typeof value === 'string') return 'text';
	if (typeof value === 'boolean') return 'boolean';
	return typeof value === 'object' ? 'map' : 'other';
}

/** `target` for a key; `skills #2` for an entry of a list; undefined for the file. */
function nameOf(path: Path): string | undefined {
	const last = path.at(-1);
	if (typeof last === 'string') return clip(last);
	return last === undefined ? undefined : `${nameOf(path.slice(0, -1)) ?? ''} #${last + 1}`.trim();
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}
