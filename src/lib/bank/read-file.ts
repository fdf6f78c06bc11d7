import type { z } from 'zod';
import type { Fact, Issue, Severity } from '#lib/schema/issue.ts';
import { checkShape } from './check-shape.ts';
import { readYaml } from './read-yaml.ts';
import type { Path, Position } from './read-yaml.ts';

/** One file, read: what it says, and where each part of it stands. */
export interface ReadFile<T> {
	readonly file: string;
	readonly value: T | null;
	readonly placeOf: (path: Path) => Position;
	readonly issues: readonly Issue[];
}

/**
 * Reads one YAML file into the type of a schema, or into every problem that it has. A text that is
 * undefined stands for a file that is not there.
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

/** A fact with its place; found while reading, unless a rule is named. */
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

/** The item that a path of a file runs through: an entry of `items` in a list or by its id. */
export function itemAt(value: unknown, [part, place]: Path): string | null {
	if (part !== 'items' || place === undefined) return null;
	if (typeof place === 'string') return place;
	if (typeof value !== 'object' || value === null || !('items' in value)) return null;
	const item: unknown = Array.isArray(value.items) ? value.items[place] : null;
	if (typeof item !== 'object' || item === null || !('id' in item)) return null;
	return typeof item.id === 'string' ? item.id : null;
}
