import type { z } from 'zod';
import type { Fact, Issue, Severity } from '#lib/schema/issue.ts';
import { readYaml } from './read-yaml.ts';
import type { Path, Position } from './read-yaml.ts';

/** One file after reading: its value, and the place of each part. */
export interface ReadFile<T> {
	readonly file: string;
	readonly value: T | null;
	readonly placeOf: (path: Path) => Position;
	readonly issues: readonly Issue[];
}

/**
 * Reads one YAML file as the type of a schema, or reports all its problems. `text` is undefined if the file is
 * missing.
 */
export function readFile<T>(
	file: string,
	text: string | undefined,
	schema: z.ZodType<T>
): ReadFile<T> {
	const start = { line: 1, column: 1 };
	if (text === undefined) {
		const issue = issueOf({ code: 'missing-file' }, { file, ...start, item: null });
		return { file, value: null, placeOf: () => start, issues: [issue] };
	}
	const yaml = readYaml(text);
	const issues = yaml.flaws.map(({ fact, line, column }) =>
		issueOf(fact, { file, line, column, item: null })
	);
	if (yaml.value === undefined) return { file, value: null, placeOf: yaml.positionOf, issues };
	const shaped = checkShape(schema, yaml.value);
	if (shaped.ok) return { file, value: shaped.value, placeOf: yaml.positionOf, issues };
	const flaws = shaped.flaws.map(({ fact, path }) =>
		issueOf(fact, { file, ...yaml.positionOf(path), item: itemAt(yaml.value, path) })
	);
	return { file, value: null, placeOf: yaml.positionOf, issues: [...issues, ...flaws] };
}

/** The issue for a fact at a place. Without a rule, it was found while reading. */
export function issueOf(
	fact: Fact,
	place: Pick<Issue, 'file' | 'line' | 'column' | 'item'>,
	found: { readonly rule: string | null; readonly severity: Severity } = {
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

type ZodIssue = z.core.$ZodIssue;

/** A fact and its place in the data. */
interface Flaw {
	readonly fact: Fact;
	readonly path: Path;
}

type Shaped<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly flaws: readonly Flaw[] };

/** Checks unknown data against a schema. Returns every difference in an author's words. */
function checkShape<T>(schema: z.ZodType<T>, value: unknown): Shaped<T> {
	const parsed = schema.safeParse(value);
	if (parsed.success) return { ok: true, value: parsed.data };
	return { ok: false, flaws: parsed.error.issues.flatMap((issue) => flawsOf(issue, value)) };
}

function flawsOf(issue: ZodIssue, root: unknown): Flaw[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const field = nameOf(path);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			fact: { code: 'unknown-field', field: key },
			path: [...path, key]
		}));
	}
	if (issue.code === 'invalid_key') return [{ fact: { code: 'bad-id', id: field }, path }];
	return [{ fact: factOf(issue, field, valueAt(root, path)), path }];
}

function factOf(issue: ZodIssue, field: string, found: unknown): Fact {
	if (found === undefined) return { code: 'missing-field', field };
	if (issue.code !== 'invalid_type') {
		return { code: 'bad-value', field, reason: reasonOf(issue) };
	}
	if (issue.expected === 'number' && isDecimalComma(found)) {
		return { code: 'decimal-comma', written: found };
	}
	return { code: 'wrong-type', field, expected: issue.expected, found: typeOf(found) };
}

/** `24,5` as a whole value is a text in YAML. */
function isDecimalComma(found: unknown): found is string {
	return typeof found === 'string' && /^-?\d+,\d+$/.test(found);
}

/** "roles[0].target" becomes "target"; an entry of a list becomes "entry 1 of skills". */
function nameOf(path: Path): string {
	const last = path.at(-1);
	if (last === undefined) return 'the file';
	if (typeof last === 'string') return last;
	return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function valueAt(root: unknown, path: Path): unknown {
	let value = root;
	for (const part of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
			return undefined;
		value = Object.entries(value).find(([key]) => key === String(part))?.[1];
	}
	return value;
}

function typeOf(value: unknown): string {
	if (value === null) return 'nothing';
	if (Array.isArray(value)) return 'list';
	if (Number.isNaN(value)) return 'nan';
	return typeof value === 'object' ? 'map' : typeof value;
}

/** The requirement in plain words, because zod's own messages use technical terms. */
function reasonOf(issue: ZodIssue): string {
	if (issue.code === 'too_small') {
		const bound = issue.inclusive === false ? 'more than' : 'at least';
		return `${bound} ${amount(issue.minimum, issue.origin)}`;
	}
	if (issue.code === 'too_big') {
		const bound = issue.inclusive === false ? 'less than' : 'at most';
		return `${bound} ${amount(issue.maximum, issue.origin)}`;
	}
	if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
	if (issue.code === 'invalid_format' && issue.format === 'date') {
		return 'a date such as 2026-11-22';
	}
	return issue.message.replace(/^Invalid discriminator value\. Expected/, 'one of');
}

function amount(limit: number | bigint, origin: string): string {
	const plural = Number(limit) === 1 ? '' : 's';
	if (origin === 'string') return `${limit} character${plural}`;
	if (origin === 'array') return Number(limit) === 1 ? '1 entry' : `${limit} entries`;
	return String(limit);
}
