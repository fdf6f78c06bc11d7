import { optionsOf } from '#lib/engine/order-items.ts';
import type { Case } from '#lib/schema/cases.ts';
import type { IdKind } from '#lib/schema/issue.ts';
import type { Item, Quiz } from '#lib/schema/quiz.ts';
import { FLAGS } from '#lib/engine/result.ts';
import type { Finding, Rule } from '../draft.ts';
import { formatOf } from '../items.ts';
import type { Path } from '../read-yaml.ts';
import { unknownId } from './ids.ts';

export const knownCases: Rule = {
	name: 'known-cases',
	severity: 'error',
	check({ quiz, cases }) {
		const ids = (cases?.cases ?? []).map(({ id }) => id);
		return (cases?.cases ?? []).flatMap((entry, index) => [
			...(ids.indexOf(entry.id) < index
				? [inCase(index, ['id'], { code: 'duplicate-id', kind: 'case', id: entry.id })]
				: []),
			...answerFindings(quiz, entry, index),
			...expectedFindings(quiz, entry, index)
		]);
	}
};

function inCase(index: number, path: Path, fact: Finding['fact']): Finding {
	return { source: 'cases', path: ['cases', index, ...path], fact };
}

function answerFindings(quiz: Quiz, { fill, answers, skipped }: Case, index: number): Finding[] {
	const items = new Map(quiz.items.map((item) => [item.id, item]));
	const check = (kind: IdKind, id: string, known: readonly string[], path: Path) =>
		known.includes(id) ? [] : [inCase(index, path, unknownId(kind, id, known))];
	const optionIds = (item: Item | undefined) =>
		item ? optionsOf(item, formatOf(quiz, item)).map(({ id }) => id) : [];
	return [
		...Object.entries(fill).flatMap(([format, option]) => {
			const ofFormat = quiz.items.filter((item) => item.format === format);
			const formats = Object.keys(quiz.formats);
			return [
				...check('format', format, formats, ['fill', format]),
				...ofFormat
					.slice(0, 1)
					.flatMap((item) => check('option', option, optionIds(item), ['fill', format]))
			];
		}),
		...Object.entries(answers).flatMap(([id, option]) => {
			const item = items.get(id);
			const path = ['answers', id];
			if (!item) return check('item', id, [...items.keys()], path);
			return check('option', option, optionIds(item), path);
		}),
		...skipped.flatMap((id, place) => check('item', id, [...items.keys()], ['skipped', place]))
	];
}

function expectedFindings(quiz: Quiz, { expected }: Case, index: number): Finding[] {
	const skills = quiz.skills.map(({ id }) => id);
	const roles = quiz.roles.map(({ id }) => id);
	const check = (kind: IdKind, known: readonly string[], field: string, ids: readonly string[]) =>
		ids
			.filter((id) => !known.includes(id))
			.map((id) => inCase(index, ['expected', field, id], unknownId(kind, id, known)));
	const keys = (record: object | undefined) => Object.keys(record ?? {});
	return [
		...check('skill', skills, 'skills', keys(expected.skills)),
		...check('role', roles, 'top', expected.top === undefined ? [] : [expected.top]),
		...check('role', roles, 'second', expected.second === undefined ? [] : [expected.second]),
		...check('role', roles, 'alreadyReady', expected.alreadyReady ? [expected.alreadyReady] : []),
		...check('role', roles, 'match', keys(expected.match)),
		...check('role', roles, 'readiness', keys(expected.readiness)),
		...check('role', roles, 'preference', keys(expected.preference)),
		...check('flag', FLAGS, 'flags', expected.flags ?? [])
	];
}
