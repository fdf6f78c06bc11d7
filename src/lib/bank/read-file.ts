import type { z } from 'zod';
import type { Fact, Issue, RuleName, Severity } from '#lib/schema/issue.ts';
import { checkShape } from './check-shape.ts';
import type { Shaped } from './check-shape.ts';
import { readYaml } from './read-yaml.ts';
import type { Path, Position, YamlText } from './read-yaml.ts';

/** The text of a file, or why it could not be read. */
export type FileText = string | Fact;

/** One file after reading: its value, and the place of each part. */
export interface ReadFile<T> {
	readonly file: string;
	/** With mended parts if there are issues; null if too little of it could be read. */
	readonly value: T | null;
	/** The parts of the value that are not the author's. */
	readonly doubts: readonly Path[];
	readonly placeOf: (path: Path) => Position;
	readonly issues: readonly Issue[];
}

/** A larger file is no quiz, and would take minutes to check. */
export const MOST_MEGABYTES = 2;
/** Of a list or a map; a quiz with more items would take people hours. */
const MOST_ENTRIES = 500;
/** Rules compare every role with every other, so that hundreds of them would take minutes. */
const MOST_OF: Readonly<Record<string, number>> = { skills: 50, roles: 50 };

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
	const yaml = readYaml(text);
	const issues = yaml.flaws.map(({ fact, line, column }) =>
		issueOf(fact, { file, line, column, item: null, path: [] })
	);
	if (yaml.value === undefined) {
		return { file, value: null, doubts: [], placeOf: yaml.positionOf, issues };
	}
	const crowd = findCrowd(yaml.value);
	if (crowd !== null) {
		const fact = { code: 'too-many', ...crowd } as const;
		const place = { file, ...yaml.positionOf([crowd.field]), item: null, path: [crowd.field] };
		return {
			file,
			value: null,
			doubts: [],
			placeOf: yaml.positionOf,
			issues: [...issues, issueOf(fact, place)]
		};
	}
	const shaped = checkShape(schema, yaml.value, file.split('/').at(-1) ?? file);
	const placeOf = (path: Path) => placeIn(yaml, shaped, path);
	const flaws = shaped.flaws.map(({ fact, path }) =>
		issueOf(fact, { file, ...placeOf(path), item: itemAt(yaml.value, path), path })
	);
	return {
		file,
		value: shaped.value,
		doubts: shaped.doubts,
		placeOf,
		issues: [...issues, ...flaws]
	};
}

/** A file that was not read at all. */
function refused(file: string, fact: Fact): ReadFile<never> {
	const issue = issueOf(fact, { file, ...START, item: null, path: [] });
	return { file, value: null, doubts: [], placeOf: () => START, issues: [issue] };
}

/** The first list or map at the top of a file that has too many entries. */
function findCrowd(value: unknown): Omit<Fact<'too-many'>, 'code'> | null {
	const parts: [string, unknown][] =
		typeof value === 'object' && value !== null ? Object.entries(value) : [];
	for (const [field, part] of parts) {
		const found = typeof part === 'object' && part !== null ? Object.keys(part).length : 0;
		const most = Object.hasOwn(MOST_OF, field) ? (MOST_OF[field] ?? 0) : MOST_ENTRIES;
		if (found > most) return { field, found, most };
	}
	return null;
}

/** The place of a value under the key that the author wrote. */
function placeIn(yaml: YamlText, { renamed }: Shaped<unknown>, path: Path): Position {
	const written = path.map((part, index) => {
		const found = renamed.find(
			(one) => one.path.length === index + 1 && one.path.every((key, place) => key === path[place])
		);
		return found?.written ?? part;
	});
	return yaml.positionOf(written);
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
