import type { Item, Quiz } from '#lib/schema/quiz.ts';

/**
 * Every part of a quiz that can change a score or the meaning of a link, as one text. Comments, spacing, order of
 * keys, sources, duties and levels do not change it. The checksum of a released version is taken over this text.
 */
export function canonicalStructure({
	id,
	kind,
	version,
	skills,
	roles,
	code,
	formats,
	items,
	scoring
}: Quiz): string {
	return canonicalJson({
		id,
		// left out for roles, whose checksums are older than kinds
		...(kind === 'roles' ? {} : { kind, code }),
		version,
		skills,
		roles,
		formats,
		items: items.map(scoredPartOf),
		scoring
	});
}

function scoredPartOf({ id, format, measures, reverse, options }: Item) {
	return { id, format, measures, reverse, options: options ?? [] };
}

/** JSON with the keys of every object sorted by character code. Lists keep their order. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part) ? sortedKeys(part) : part
	);
}

function sortedKeys(record: object): object {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
