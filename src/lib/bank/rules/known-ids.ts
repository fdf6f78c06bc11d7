import type { IdKind } from '#lib/schema/issue.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';
import type { Path } from '../read-yaml.ts';

type Ids = readonly (readonly [id: string, path: Path])[];

export const knownIds: Rule = {
	name: 'known-ids',
	severity: 'error',
	asks: 'Every skill, role, format and duty that is named must be declared in the same file.',
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
		.map(([id, path]) => inQuiz(path, { code: 'unknown-id', kind, id, known }));
}

function skillsOf(quiz: Quiz): string[] {
	return quiz.skills.map(({ id }) => id);
}

function rolesOf(quiz: Quiz): string[] {
	return quiz.roles.map(({ id }) => id);
}

function skillsOfRoles(quiz: Quiz): Ids {
	return quiz.roles.flatMap(({ target, importance }, index) => [
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
