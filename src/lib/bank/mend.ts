import type { z } from 'zod';
import { LETTER } from '#lib/schema/quiz.ts';
import type { Path } from './read-yaml.ts';

export type ZodIssue = z.core.$ZodIssue;

/** Stands for a text or an id that is missing or unusable, so that no other text is equal to it. */
const PLACEHOLDER = 'arah-placeholder';

/** Whether data speaks of a value that only mending put there. */
export function mentionsPlaceholder(data: unknown): boolean {
	return JSON.stringify(data).includes(PLACEHOLDER);
}

/**
 * Replaces the value at a place that a schema refused by one that it should accept, as near as possible to what was
 * written. The rules can then check everything else in the same run. A quiz with a mended value is never used.
 */
export function mendValue(root: unknown, issue: ZodIssue, path: Path): unknown {
	const stand = `${PLACEHOLDER}-${path
		.join('-')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '')}`;
	return changeAt(root, path, (old) => mended(issue, old, stand));
}

function mended(issue: ZodIssue, old: unknown, stand: string): unknown {
	if (issue.code === 'invalid_type') return typed(issue.expected, old, stand);
	if (issue.code === 'too_small') return atLeast(issue, old, stand);
	if (issue.code === 'too_big') return atMost(Number(issue.maximum), old);
	if (issue.code === 'invalid_value') return issue.values[0];
	if (issue.code === 'invalid_union') return unionOptions(issue)[0];
	if (issue.code !== 'invalid_format') return stand;
	if (issue.format === 'date') return '2026-01-01';
	if (issue.pattern === String(LETTER)) return 'X';
	return typeof old === 'string' ? (slugOf(old) ?? stand) : stand;
}

/** The kinds that a union knows by its discriminator. */
export function unionOptions(issue: z.core.$ZodIssueInvalidUnion): string[] {
	const options: unknown = 'options' in issue ? issue.options : [];
	return Array.isArray(options) ? options.map(String) : [];
}

function typed(expected: string, old: unknown, stand: string): unknown {
	switch (expected) {
		case 'string':
			return typeof old === 'number' || typeof old === 'boolean' ? String(old) : stand;
		case 'number':
			return numberIn(old) ?? 1;
		case 'int':
			return Math.round(numberIn(old) ?? 1);
		case 'boolean':
			return old === 'true';
		case 'array':
			return [];
		default:
			return {};
	}
}

/** The number that an author wrote as a text; null if there is none. */
function numberIn(old: unknown): number | null {
	const number = typeof old === 'string' ? Number(old.replace(',', '.')) : Number(old);
	return old !== '' && old !== null && Number.isFinite(number) ? number : null;
}

function atLeast(
	{ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall,
	old: unknown,
	stand: string
): unknown {
	if (origin === 'string') return stand;
	const least = Number(minimum);
	if (!Array.isArray(old)) return inclusive === false ? least + 1 : least;
	const list: unknown[] = old;
	return [...list, ...Array.from({ length: least - list.length }, () => null)];
}

function atMost(most: number, old: unknown): unknown {
	return Array.isArray(old) || typeof old === 'string' ? old.slice(0, most) : most;
}

/** The id that an author probably meant: lowercase words joined by hyphens. Null if no letter is left. */
export function slugOf(text: string): string | null {
	const slug = text
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[-0-9]+|-+$/g, '')
		.slice(0, 64);
	return slug === '' ? null : slug;
}

/** Gives an entry of a map another key, in the same place. Null removes the entry. */
export function renameAt(root: unknown, path: Path, key: string, better: string | null): unknown {
	return changeAt(root, path, (old) => {
		if (typeof old !== 'object' || old === null) return old;
		const entries: [string, unknown][] = Object.entries(old);
		return Object.fromEntries(
			entries.flatMap(([name, value]) => {
				if (name !== key) return [[name, value]];
				return better === null ? [] : [[better, value]];
			})
		);
	});
}

export function valueAt(root: unknown, path: Path): unknown {
	let value = root;
	for (const part of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
			return undefined;
		value = Object.getOwnPropertyDescriptor(value, part)?.value;
	}
	return value;
}

/** A copy of plain data with another value at one place. */
function changeAt(root: unknown, path: Path, change: (old: unknown) => unknown): unknown {
	const [part, ...rest] = path;
	if (part === undefined) return change(root);
	if (Array.isArray(root)) {
		const list: readonly unknown[] = root;
		return list.with(Number(part), changeAt(list[Number(part)], rest, change));
	}
	const map = typeof root === 'object' && root !== null ? root : {};
	return { ...map, [part]: changeAt(valueAt(map, [part]), rest, change) };
}
