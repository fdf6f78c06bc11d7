import type { Role } from '#lib/schema/quiz.ts';
import type { StudioDocument } from './document.ts';
import { USUAL_IMPORTANCE, USUAL_TARGET } from './edit-skills.ts';
import { freshId } from './ids.ts';
import type { RoleOperation, Texts } from './operation.ts';
import { changeEntry, eachWording, within, withoutKey } from './wording-entries.ts';

export function changeRoles(document: StudioDocument, operation: RoleOperation): StudioDocument {
	switch (operation.do) {
		case 'add-role':
			return addRole(document, operation.texts ?? {});
		case 'drop-role':
			return dropRole(document, operation.role);
		case 'target':
		case 'importance':
		case 'seniority':
		case 'prior': {
			const { quiz } = document;
			const roles = changeEntry(quiz.roles, operation.role, (role) => withNumber(role, operation));
			return { ...document, quiz: { ...quiz, roles } };
		}
	}
}

function addRole(document: StudioDocument, texts: Texts): StudioDocument {
	const { quiz } = document;
	// a profile has no roles
	if (quiz.kind === 'profile') return document;
	const id = freshId('role', [
		...quiz.roles.map((role) => role.id),
		...document.published.flatMap((version) => version.quiz.roles.map((role) => role.id))
	]);
	const onSkills = (value: number) => Object.fromEntries(quiz.skills.map((one) => [one.id, value]));
	const role: Role = { id, prior: 1, target: onSkills(USUAL_TARGET) };
	const isReady = quiz.readings.readiness;
	const added = isReady
		? { ...role, seniority: quiz.roles.length + 1, importance: onSkills(USUAL_IMPORTANCE) }
		: role;
	return eachWording(
		{ ...document, quiz: { ...quiz, roles: [...quiz.roles, added] } },
		(words, locale) => ({
			...words,
			roles: { ...words.roles, [id]: { name: texts[locale] ?? '', summary: '' } }
		})
	);
}

function dropRole(document: StudioDocument, id: string): StudioDocument {
	const { quiz } = document;
	const roles = quiz.roles.filter((role) => role.id !== id);
	if (roles.length === quiz.roles.length) return document;
	const items = quiz.items.map((item) => ({
		...item,
		...(item.options && {
			options: item.options.map(({ role, ...option }) => ({
				...option,
				...(role !== undefined && role !== id && { role })
			}))
		})
	}));
	return eachWording({ ...document, quiz: { ...quiz, roles, items } }, (words) => ({
		...words,
		roles: withoutKey(words.roles, id)
	}));
}

type NumberOperation = Exclude<RoleOperation, { readonly do: 'add-role' | 'drop-role' }>;

function withNumber(role: Role, operation: NumberOperation): Role {
	switch (operation.do) {
		case 'target': {
			const { skill, value } = operation;
			if (!Object.hasOwn(role.target, skill)) return role;
			return { ...role, target: { ...role.target, [skill]: within(value, 0, 100) } };
		}
		case 'importance': {
			const { skill, value } = operation;
			if (!Object.hasOwn(role.importance ?? {}, skill)) return role;
			return { ...role, importance: { ...role.importance, [skill]: within(value, 0, 100) } };
		}
		case 'seniority':
			return { ...role, seniority: Math.round(within(operation.value, 1, 100)) };
		case 'prior':
			return { ...role, prior: within(operation.value, 0.01, 1000) };
	}
}
