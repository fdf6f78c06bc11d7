import type { SkillChange } from '#lib/engine/compare-results.ts';
import type { Measured } from '#lib/engine/result.ts';
import { points } from '#lib/i18n/format.ts';
import type { BySkill, SkillId } from '#lib/schema/quiz.ts';
import { csvText, type Cell, type Separator } from '#lib/i18n/csv-text.ts';

/** One result of a comparison, in the language of the page. */
export interface PersonRow {
	readonly name: string;
	readonly code: string;
	/** As typed; '' if there is none. */
	readonly date: string;
	readonly quizName: string;
	readonly answers: string;
	/** What the result says, in the columns of its kind of quiz. */
	readonly lead: readonly string[];
	readonly notes: string;
	readonly result: Measured;
}

/** The heads of the columns. */
export interface ComparisonColumns {
	readonly name: string;
	readonly code: string;
	readonly date: string;
	readonly quiz: string;
	readonly version: string;
	readonly answers: string;
	readonly notes: string;
	readonly skill: string;
	readonly from: string;
	readonly to: string;
	readonly fromScore: string;
	readonly toScore: string;
	readonly difference: string;
	readonly margin: string;
	readonly change: string;
}

interface SkillColumns {
	readonly skills: readonly SkillId[];
	readonly names: BySkill<string>;
	/** The heads of what the results say. */
	readonly lead: readonly string[];
}

/**
 * Returns one row per person and one column per skill. Name and code come first, so that the file can be read back.
 */
export function peopleRows(
	people: readonly PersonRow[],
	columns: ComparisonColumns,
	{ skills, names, lead }: SkillColumns
): Cell[][] {
	const { name, code, date, quiz, version, answers, notes } = columns;
	const skillHeads = skills.map((skill) => names[skill] ?? skill);
	return [
		[name, code, date, quiz, version, answers, ...lead, ...skillHeads, notes],
		...people.map((person) => [
			person.name,
			person.code,
			person.date,
			person.quizName,
			person.result.version,
			person.answers,
			...person.lead,
			...skills.map((skill) => whole(scoreOf(person.result, skill))),
			person.notes
		])
	];
}

/** The changes between two results, in the language of the page. */
export interface PairInWords {
	readonly from: string;
	readonly to: string;
	readonly changes: readonly SkillChange[];
	/** The change in words; '' for a skill that was not measured. */
	readonly wordsOf: (change: SkillChange) => string;
}

/** Returns one row per pair and skill; the margin is the standard error of the difference, in points. */
export function differenceRows(
	pairs: readonly PairInWords[],
	columns: ComparisonColumns,
	names: BySkill<string>
): Cell[][] {
	const { from, to, skill, fromScore, toScore, difference, margin, change } = columns;
	return [
		[from, to, skill, fromScore, toScore, difference, margin, change],
		...pairs.flatMap((pair) =>
			pair.changes.map((one) => [
				pair.from,
				pair.to,
				names[one.skill] ?? one.skill,
				whole(one.from),
				whole(one.to),
				whole(one.difference),
				whole(one.se),
				pair.wordsOf(one)
			])
		)
	];
}

/** Returns the tables as CSV, separated by empty lines. */
export function toComparisonCsv(tables: readonly Cell[][][], separator: Separator): string {
	const rows = tables.flatMap((table, i) => (i === 0 ? table : [[''], ...table]));
	return csvText(rows, separator);
}

function scoreOf({ skills }: Measured, skill: SkillId): number | null {
	return skills.find((other) => other.skill === skill)?.score ?? null;
}

/** Rounds through English digits, which a spreadsheet reads in every language if there is no fraction. */
function whole(value: number | null): Cell {
	return value === null ? '' : Number(points('en', value));
}
