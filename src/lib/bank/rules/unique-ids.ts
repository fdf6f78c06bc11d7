import type { IdKind } from '#lib/schema/issue.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';
import type { Path } from '../read-yaml.ts';

/** Two things of one kind never share an id: the second one would be lost. */
export const uniqueIds: Rule = {
	name: 'unique-ids',
	severity: 'error',
	asks: 'Two things of one kind never share an id, because the second one would be lost.',
	check({ quiz }) {
		const ofEntries = (kind: IdKind, path: Path, entries: readonly { readonly id: string }[]) =>
			repeated(
				kind,
				entries.map(({ id }) => id),
				(index) => [...path, index, 'id']
			);
		return [
			...ofEntries('skill', ['skills'], quiz.skills),
			...ofEntries('role', ['roles'], quiz.roles),
			...ofEntries('item', ['items'], quiz.items),
			...ofEntries('band', ['bands'], quiz.bands),
			...repeated('duty', quiz.duties, (index) => ['duties', index]),
			...Object.entries(quiz.formats).flatMap(([id, format]) =>
				format.kind === 'scale'
					? ofEntries('option', ['formats', id, 'options'], format.options)
					: []
			),
			...quiz.items.flatMap((item, index) => [
				...ofEntries('option', ['items', index, 'options'], item.options ?? []),
				...repeated('duty', item.duties, (duty) => ['items', index, 'duties', duty])
			])
		];
	}
};

function repeated(
	kind: IdKind,
	ids: readonly string[],
	pathOf: (index: number) => Path
): Finding[] {
	return ids.flatMap((id, index) =>
		ids.indexOf(id) < index ? [inQuiz(pathOf(index), { code: 'duplicate-id', kind, id })] : []
	);
}
