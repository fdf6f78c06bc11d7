import type { Fact, IdKind } from '#lib/schema/issue.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../read-yaml.ts';

export const uniqueIds: Rule = {
	name: 'unique-ids',
	severity: 'error',
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

type Ids = readonly (readonly [id: string, path: Path])[];

export const knownIds: Rule = {
	name: 'known-ids',
	severity: 'error',
	check({ quiz }) {
		return [
			...unknown('skill', skillsOf(quiz), [...skillsOfRoles(quiz), ...skillsOfItems(quiz)]),
			...unknown('role', rolesOf(quiz), rolesOfOptions(quiz)),
			...unknown(
				'format',
				Object.keys(quiz.formats),
				quiz.items.map(({ format }, index) => [format, ['items', index, 'format']])
			),
			...unknown(
				'duty',
				quiz.duties,
				quiz.items.flatMap(({ duties }, index) =>
					duties.map((duty, place) => [duty, ['items', index, 'duties', place]] as const)
				)
			)
		];
	}
};

function unknown(kind: IdKind, known: readonly string[], used: Ids): Finding[] {
	return used
		.filter(([id]) => !known.includes(id))
		.map(([id, path]) => inQuiz(path, unknownId(kind, id, known)));
}

export function unknownId(kind: IdKind, id: string, known: readonly string[]): Fact<'unknown-id'> {
	return { code: 'unknown-id', kind, id, known, meant: nearest(id, known) };
}

function skillsOf(quiz: Quiz): string[] {
	return quiz.skills.map(({ id }) => id);
}

function rolesOf(quiz: Quiz): string[] {
	return quiz.roles.map(({ id }) => id);
}

function skillsOfRoles(quiz: Quiz): Ids {
	return quiz.roles.flatMap(({ target, importance = {} }, index) => [
		...Object.keys(target).map((id) => [id, ['roles', index, 'target', id]] as const),
		...Object.keys(importance).map((id) => [id, ['roles', index, 'importance', id]] as const)
	]);
}

function skillsOfItems(quiz: Quiz): Ids {
	return quiz.items.flatMap(({ measures, options = [] }, index) => [
		...Object.keys(measures).map((id) => [id, ['items', index, 'measures', id]] as const),
		...options.flatMap(({ credits = {} }, option) =>
			Object.keys(credits).map(
				(id) => [id, ['items', index, 'options', option, 'credits', id]] as const
			)
		)
	]);
}

function rolesOfOptions(quiz: Quiz): Ids {
	return quiz.items.flatMap(({ options = [] }, index) =>
		options.flatMap(({ role }, option) =>
			role === undefined ? [] : [[role, ['items', index, 'options', option, 'role']] as const]
		)
	);
}

export const folderName: Rule = {
	name: 'folder-name',
	severity: 'error',
	check({ folder, quiz }) {
		const findings: Finding[] = [];
		if (folder === null) return findings;
		if (folder.id !== quiz.id) {
			findings.push(inQuiz(['id'], { code: 'folder-name', folder: folder.id, written: quiz.id }));
		}
		if (folder.version !== `v${quiz.version}`) {
			findings.push(
				inQuiz(['version'], {
					code: 'folder-name',
					folder: folder.version,
					written: `v${quiz.version}`
				})
			);
		}
		return findings;
	}
};

export const ownFigures: Rule = {
	name: 'own-figures',
	severity: 'error',
	check({ quiz, simulated, simulatedProfile }) {
		const own = `${quiz.id}@${quiz.version}`;
		const figures = simulated ?? simulatedProfile;
		if (figures === null || figures.quiz === own) return [];
		const fact = { code: 'other-figures', quiz: own, found: figures.quiz } as const;
		return [{ source: 'simulated', path: ['quiz'], fact }];
	}
};
