import { UNITS_PER_MATCH, UNITS_PER_POINT } from '#lib/engine/group-record.ts';
import type { Cell } from '#lib/i18n/csv-text.ts';
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { ScoredQuiz } from './workshops.ts';
import { readRecord } from './tally-columns.ts';

interface StoredRow {
	readonly mode: string;
	readonly answers: string;
	readonly flags: string;
	readonly record: string;
}

const answersSchema = z.record(z.string(), z.string());
const flagsSchema = z.array(z.string());

/**
 * One line a person, without anything that says who or when: skills in points, matches from 0 to 1,
 * and the answers as option ids. In a new random order each time, so that no order says anything.
 */
export function rowsTable({ quiz }: ScoredQuiz, rows: readonly StoredRow[]): Cell[][] {
	const head = [
		'left-out',
		'mode',
		'flags',
		...quiz.skills.map(({ id }) => `skill:${id}`),
		...quiz.roles.map(({ id }) => `role:${id}`),
		...quiz.items.map(({ id }) => `item:${id}`)
	];
	const lines = rows.map(({ mode, answers, flags, record }): Cell[] => {
		const { isFlagged, skills, roles } = readRecord(record);
		const chosen = answersSchema.parse(JSON.parse(answers));
		return [
			isFlagged ? 'yes' : 'no',
			mode,
			flagsSchema.parse(JSON.parse(flags)).join(' '),
			...skills.map((units) => (units === null ? '' : units / UNITS_PER_POINT)),
			...roles.map((units) => units / UNITS_PER_MATCH),
			...quiz.items.map(({ id }) => chosen[id] ?? '')
		];
	});
	return [head, ...shuffle(lines)];
}

/** Fisher–Yates, with dice that nobody can foresee. */
function shuffle<T>(values: readonly T[]): T[] {
	const left = [...values];
	return values.flatMap(() => left.splice(randomInt(left.length), 1));
}
