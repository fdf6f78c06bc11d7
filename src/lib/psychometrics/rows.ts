import { judgeQuality } from '#lib/engine/check-quality.ts';
import type { Load, Plan, SkillPlan } from '#lib/engine/compile-quiz.ts';
import { looksCareless } from '#lib/engine/headline.ts';
import { readAnswers } from '#lib/engine/score-skills.ts';
import type { Answers, RoleId } from '#lib/schema/quiz.ts';

/** What is known about the person behind a sheet. All of it is optional. */
export interface About {
	/** The role that the person works in. */
	readonly role?: RoleId | undefined;
	/** A named group of the data, such as a class. */
	readonly group?: string | undefined;
	/** The language in which the quiz was answered. */
	readonly language?: string | undefined;
}

/** One person’s answers, ready for analysis. */
export interface Sheet extends About {
	/** The index of the chosen option by index of the item, −1 where there is none. */
	readonly chosen: readonly number[];
	/** Whether the app would withhold the result. */
	readonly isCareless: boolean;
}

/** Prepares one person’s answers. Unknown items and options count as not answered. */
export function sheetOf(plan: Plan, answers: Answers, about: About = {}): Sheet {
	const chosen = readAnswers(plan, answers);
	return { ...about, chosen, isCareless: looksCareless(judgeQuality(plan, chosen)) };
}

/** An item of one skill, as a column of numbers. */
export interface Column {
	/** Index in `Plan.items`. */
	readonly item: number;
	readonly load: Load;
	/** The item’s weight relative to the mean weight of the skill’s items: 1 if all weigh the same. */
	readonly weight: number;
}

/** The people who answered every item of a skill, and their keyed credits. */
export interface SkillRows {
	readonly columns: readonly Column[];
	readonly sheets: readonly Sheet[];
	/** Credit 0 to 1, after keying, by person and column. */
	readonly credits01: readonly (readonly number[])[];
}

/**
 * The complete rows of a skill. Keys, reversals and weights come from the quiz, so an item that is worded the other
 * way round cannot be forgotten. People who skipped an item of the skill are left out (listwise).
 */
export function skillRows(skill: SkillPlan, sheets: readonly Sheet[]): SkillRows {
	const columns = skill.loads.map((load) => ({
		item: load.item,
		load,
		weight: load.weight01 * skill.loads.length
	}));
	const kept: Sheet[] = [];
	const credits01: number[][] = [];
	for (const sheet of sheets) {
		const row = creditsOf(columns, sheet);
		if (row === null) continue;
		kept.push(sheet);
		credits01.push(row);
	}
	return { columns, sheets: kept, credits01 };
}

function creditsOf(columns: readonly Column[], { chosen }: Sheet): number[] | null {
	const row: number[] = [];
	for (const { item, load } of columns) {
		const credit01 = load.credits01[chosen[item] ?? -1];
		if (credit01 === undefined) return null;
		row.push(credit01);
	}
	return row;
}

/** Credits times weights, by column: what is added up to the score. */
export function weightedColumns({ columns, credits01 }: SkillRows): number[][] {
	return columns.map(({ weight }, c) => credits01.map((row) => weight * (row[c] ?? 0)));
}
