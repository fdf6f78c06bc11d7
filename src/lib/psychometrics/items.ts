import type { Load, Plan, SkillPlan } from '#lib/engine/compile-quiz.ts';
import type { ItemId, OptionId, SkillId } from '#lib/schema/quiz.ts';
import { alphaOf, feldtInterval, itemsFor, standardisedAlpha } from './alpha.ts';
import {
	correlation,
	covarianceMatrix,
	deviation,
	fisherInterval,
	mean,
	rowSums,
	type Interval
} from './moments.ts';
import { omegaOf, type OneFactor } from './omega.ts';
import { skillRows, weightedColumns, type Sheet, type SkillRows } from './rows.ts';

/** How often one option was chosen, and by whom. */
export interface OptionUse {
	readonly option: OptionId;
	readonly count: number;
	readonly share01: number;
	/** The credit of the option on this skill, 0 to 1 after keying. */
	readonly credit01: number;
	/** Mean score, 0 to 100, on the other items of the skill; null if nobody chose it. */
	readonly restScore: number | null;
	/** The scores of each person who chose it, for comparisons. */
	readonly restScores: readonly number[];
	/** Correlation of choosing this option with the score on the other items. */
	readonly restCorrelation: number | null;
}

/** One item among the others of its skill. */
export interface ItemFigures {
	readonly item: ItemId;
	readonly n: number;
	/** Mean and standard deviation of the credit, 0 to 1. The mean is the item’s easiness. */
	readonly mean01: number;
	readonly sd01: number;
	/** Share of people with the lowest and the highest credit. */
	readonly floor01: number;
	readonly ceiling01: number;
	/** Correlation with the sum of the skill’s other items (corrected item-total correlation), and its interval. */
	readonly restCorrelation: number | null;
	readonly restInterval: Interval | null;
	/** Alpha of the skill without this item. */
	readonly alphaWithout: number | null;
	readonly options: readonly OptionUse[];
}

/** One skill: how consistently its items measure it in these people. */
export interface SkillFigures {
	readonly skill: SkillId;
	/** People who answered all its items. */
	readonly n: number;
	readonly items: readonly ItemFigures[];
	/** Mean and standard deviation of the score, 0 to 100. */
	readonly mean: number;
	readonly sd: number;
	readonly alpha: number | null;
	readonly alphaInterval: Interval | null;
	readonly standardisedAlpha: number | null;
	/** SD·√(1 − α): how far a score is from the true one in this group, in points. */
	readonly sem: number | null;
	/** The same by the errors that we print for each person: the root mean square of the standard error. */
	readonly ownSem: number | null;
	/** Items like these needed for an alpha of .80. */
	readonly itemsFor80: number | null;
	readonly oneFactor: OneFactor | null;
}

/** The figures of each skill, from the people who answered all items of it. */
export function skillFigures(
	plan: Plan,
	sheets: readonly Sheet[],
	ownErrors: (sheet: Sheet) => readonly (number | null)[]
): SkillFigures[] {
	return plan.skills.map((skill, s) => figuresOf(plan, skill, sheets, (one) => ownErrors(one)[s]));
}

function figuresOf(
	plan: Plan,
	skill: SkillPlan,
	sheets: readonly Sheet[],
	ownError: (sheet: Sheet) => number | null | undefined
): SkillFigures {
	const rows = skillRows(skill, sheets);
	const columns = weightedColumns(rows);
	const [n, k] = [rows.sheets.length, columns.length];
	const covariances = covarianceMatrix(columns);
	const alpha = alphaOf(covariances);
	const scores = rowSums(columns).map((sum) => (100 * sum) / k);
	const sd = deviation(scores);
	return {
		skill: skill.id,
		n,
		items: itemFigures(plan, rows, columns, covariances),
		mean: mean(scores),
		sd,
		alpha,
		alphaInterval: alpha === null ? null : feldtInterval(alpha, n, k),
		standardisedAlpha: standardisedAlpha(covariances),
		sem: alpha === null ? null : sd * Math.sqrt(Math.max(0, 1 - alpha)),
		ownSem: rootMeanSquare(rows.sheets.map(ownError)),
		itemsFor80: alpha === null ? null : itemsFor(0.8, alpha, k),
		oneFactor: n > k ? omegaOf(covariances, n) : null
	};
}

function rootMeanSquare(values: readonly (number | null | undefined)[]): number | null {
	const known = values.filter((one) => typeof one === 'number');
	return known.length === 0 ? null : Math.sqrt(mean(known.map((one) => one * one)));
}

function itemFigures(
	plan: Plan,
	{ columns, sheets, credits01 }: SkillRows,
	weighted: readonly (readonly number[])[],
	covariances: readonly (readonly number[])[]
): ItemFigures[] {
	const sums = rowSums(weighted);
	const total = columns.reduce((sum, { weight }) => sum + weight, 0);
	return columns.map(({ item, load, weight }, c) => {
		const own = credits01.map((row) => row[c] ?? 0);
		const rest = sums.map((sum, i) => sum - (weighted[c]?.[i] ?? 0));
		const restScores = rest.map((one) => (100 * one) / (total - weight));
		const r = columns.length > 1 ? correlation(own, rest) : null;
		return {
			item: plan.items[item]?.id ?? '',
			n: own.length,
			mean01: mean(own),
			sd01: deviation(own),
			floor01: shareOf(own, 0),
			ceiling01: shareOf(own, 1),
			restCorrelation: r,
			restInterval: r === null ? null : fisherInterval(r, own.length),
			alphaWithout: alphaOf(without(covariances, c)),
			options: optionUses(
				load,
				plan.items[item]?.options ?? [],
				sheets.map(({ chosen }) => chosen[item] ?? -1),
				restScores
			)
		};
	});
}

/** Each option of an item, from the chosen option and the score on the other items by person. */
function optionUses(
	load: Load,
	options: readonly OptionId[],
	chosen: readonly number[],
	restScores: readonly number[]
): OptionUse[] {
	const theirs: number[][] = load.credits01.map(() => []);
	for (const [i, option] of chosen.entries()) theirs[option]?.push(restScores[i] ?? 0);
	const all = mean(restScores);
	const n = chosen.length;
	const spread = deviation(restScores) * Math.sqrt((n - 1) / n);
	return load.credits01.map((credit01, o) => {
		const scores = theirs[o] ?? [];
		const share01 = scores.length / n;
		const score = scores.length > 0 ? mean(scores) : null;
		const isSplit = score !== null && scores.length < n && spread > 0;
		return {
			option: options[o] ?? '',
			credit01,
			count: scores.length,
			share01,
			restScore: score,
			restScores: scores,
			// the point-biserial correlation, from the two means
			restCorrelation: isSplit
				? ((score - all) / spread) * Math.sqrt(share01 / (1 - share01))
				: null
		};
	});
}

function shareOf(values: readonly number[], wanted: number): number {
	return values.filter((one) => one === wanted).length / values.length;
}

function without(matrix: readonly (readonly number[])[], left: number): number[][] {
	return matrix.filter((_, i) => i !== left).map((row) => row.filter((_, j) => j !== left));
}
