import type { z } from 'zod';
import type { Fact, Issue, RuleName, Severity } from '#lib/schema/issue.ts';
import { checkShape } from './check-shape.ts';
import type { Shaped } from './check-shape.ts';
import { readYaml } from './read-yaml.ts';
import type { Path, Position } from './read-yaml.ts';

/** The text of a file, or why it could not be read. */
export type FileText = string | Fact;

/** One file, or one part of it, after reading: its value, and the place of each part. */
export interface ReadFile<T> {
	readonly file: string;
	/** With mended parts if there are issues; null if too little of it could be read. */
	readonly value: T | null;
	/** The parts of the value that are not the author's. */
	readonly doubts: readonly Path[];
	readonly placeOf: (path: Path) => Position;
	/** Where the value is in the data of the file: at the top, or inside a file that holds several. */
	readonly at: Path;
	readonly issues: readonly Issue[];
}

/** A value from a file, before its schema has checked it. */
export interface RawValue {
	readonly file: string;
	readonly value: unknown;
	/** What the value is called in messages. */
	readonly name: string;
	readonly at: Path;
	/** The line and column of a part of the value. */
	readonly positionOf: (path: Path) => Position;
}

/** A larger file is no quiz, and would take minutes to check. */
export const MOST_MEGABYTES = 2;
/** Of a list or a map; a quiz with more items would take people hours. */
const MOST_ENTRIES = 500;

const START: Position = { line: 1, column: 1 };

/**
 * Reads one YAML file as the type of a schema, and reports all its problems. `text` is undefined if the file is
 * missing.
 */
export function readFile<T>(
	file: string,
	text: FileText | undefined,
	schema: z.ZodType<T>
): ReadFile<T> {
	if (text === undefined) return refused(file, { code: 'missing-file' });
	if (typeof text !== 'string') return refused(file, text);
	const megabytes = Math.ceil(text.length / 100_000) / 10;
	if (megabytes > MOST_MEGABYTES) {
		return refused(file, { code: 'too-large', megabytes, most: MOST_MEGABYTES });
	}
	const { value, flaws, positionOf } = readYaml(text);
	const issues = flaws.map(({ fact, line, column }) =>
		issueOf(fact, { file, line, column, item: null, path: [] })
	);
	if (value === undefined) return unread({ file, at: [], positionOf }, issues);
	const name = file.split('/').at(-1) ?? file;
	const read = readValue({ file, value, name, at: [], positionOf }, schema);
	return { ...read, issues: [...issues, ...read.issues] };
}

/** Reads a value from a file as the type of a schema, and reports all its problems. */
export function readValue<T>(raw: RawValue, schema: z.ZodType<T>): ReadFile<T> {
	const { file, value, name, at, positionOf } = raw;
	const crowd = findCrowd(value);
	if (crowd !== null) {
		const path = [crowd.field];
		const place = { file, ...positionOf(path), item: null, path: [...at, ...path] };
		return unread(raw, [issueOf({ code: 'too-many', ...crowd, most: MOST_ENTRIES }, place)]);
	}
	const shaped = checkShape(schema, value, name);
	const placeOf = (path: Path) => placeIn(positionOf, shaped, path);
	const issues = shaped.flaws.map(({ fact, path }) => {
		const place = { file, ...placeOf(path), item: itemAt(value, path), path: [...at, ...path] };
		return issueOf(fact, place);
	});
	return { file, value: shaped.value, doubts: shaped.doubts, placeOf, at, issues };
}

/** A value that was not checked, because too little of it can be read. */
function unread(
	{ file, at, positionOf }: Pick<RawValue, 'file' | 'at' | 'positionOf'>,
	issues: readonly Issue[]
): ReadFile<never> {
	return { file, value: null, doubts: [], placeOf: positionOf, at, issues };
}

/** A file that was not read at all. */
function refused(file: string, fact: Fact): ReadFile<never> {
	const issue = issueOf(fact, { file, ...START, item: null, path: [] });
	return unread({ file, at: [], positionOf: () => START }, [issue]);
}

/** The first list or map at the top of a file that has too many entries. */
function findCrowd(value: unknown): { readonly field: string; readonly found: number } | null {
	const parts: [string, unknown][] =
		typeof value === 'object' && value !== null ? Object.entries(value) : [];
	for (const [field, part] of parts) {
		const found = typeof part === 'object' && part !== null ? Object.keys(part).length : 0;
		if (found > MOST_ENTRIES) return { field, found };
	}
	return null;
}

/** The place of a value under the key that the author wrote. */
function placeIn(
	positionOf: RawValue['positionOf'],
	{ renamed }: Shaped<unknown>,
	path: Path
): Position {
	const written = path.map((part, index) => {
		const found = renamed.find(
			(one) => one.path.length === index + 1 && one.path.every((key, place) => key === path[place])
		);
		return found?.written ?? part;
	});
	return positionOf(written);
}

/** The issue for a fact at a place. Without a rule, it was found while reading. */
export function issueOf(
	fact: Fact,
	place: Pick<Issue, 'file' | 'line' | 'column' | 'item' | 'path'>,
	found: { readonly rule: RuleName | null; readonly severity: Severity } = {
		rule: null,
		severity: 'error'
	}
): Issue {
	return { ...fact, ...place, ...found };
}

/** The item on a path: an entry of `items` in a list or by its id; null if there is none. */
export function itemAt(value: unknown, [part, place]: Path): string | null {
	if (part !== 'items' || place === undefined) return null;
	if (typeof place === 'string') return place;
	if (typeof value !== 'object' || value === null || !('items' in value)) return null;
	const item: unknown = Array.isArray(value.items) ? value.items[place] : null;
	if (typeof item !== 'object' || item === null || !('id' in item)) return null;
	return typeof item.id === 'string' ? item.id : null;
}
