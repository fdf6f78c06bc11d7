import type { Plan, SkillPlan } from '#lib/engine/compile-quiz.ts';
import { normalCdf } from '#lib/engine/statistics.ts';
import type { ItemId, OptionId, SkillId } from '#lib/schema/quiz.ts';
import type { ItemDif } from './dif.ts';
import type { ItemFigures, SkillFigures } from './items.ts';
import { covarianceMatrix, deviation, mean, rowSums, wilsonInterval } from './moments.ts';
import { skillRows, weightedColumns, type Sheet, type SkillRows } from './rows.ts';

/** Something in the answers that an author should look at. */
export type Finding =
	| {
			readonly kind: 'reversed-key';
			readonly skill: SkillId;
			readonly item: ItemId;
			readonly r: number;
	  }
	| {
			readonly kind: 'weak-item';
			readonly skill: SkillId;
			readonly item: ItemId;
			readonly r: number;
	  }
	| {
			readonly kind: 'other-skill';
			readonly skill: SkillId;
			readonly item: ItemId;
			readonly r: number;
			/** The skill with whose score the item goes together more closely, and how closely. */
			readonly other: SkillId;
			readonly otherR: number;
	  }
	| {
			readonly kind: 'unused-option';
			readonly skill: SkillId;
			readonly item: ItemId;
			readonly option: OptionId;
			readonly count: number;
			readonly n: number;
	  }
	| {
			readonly kind: 'better-option';
			readonly skill: SkillId;
			readonly item: ItemId;
			/** The option with the highest credit, and the one whose choosers score higher on the other items. */
			readonly best: OptionId;
			readonly option: OptionId;
			readonly bestScore: number;
			readonly optionScore: number;
	  }
	| {
			readonly kind: 'end-of-scale';
			readonly skill: SkillId;
			readonly item: ItemId;
			readonly end: 'floor' | 'ceiling';
			readonly share01: number;
	  }
	| { readonly kind: 'several-factors'; readonly skill: SkillId; readonly rmsea: number }
	| {
			readonly kind: 'group-shift';
			readonly skill: SkillId;
			readonly item: ItemId;
			readonly size: 'moderate' | 'large';
			/** Whom the item favours at the same skill; null if the lines cross. */
			readonly favours: 'reference' | 'other' | null;
	  };

/** From how many people each statement may be made. */
export const FINDING_NEEDS = { key: 20, option: 50, item: 100, factor: 100, group: 200 } as const;

/** Under this correlation with the rest of its skill, an item hardly belongs to it. */
const WEAK = 0.2;
/** An option that fewer people choose says nothing. */
const UNUSED01 = 0.02;
/** An item answered with one end by more people than this tells few of them apart. */
const CROWDED01 = 0.5;
const POOR_FIT = 0.1;
/** One alarm in a thousand samples, divided over everything that is compared. */
const ALARM_P = 0.001;
const FEWEST_CHOOSERS = 10;

/** What to look at, in the order of skills and items. People are those whose answers count; see `skillFigures`. */
export function findingsOf(
	plan: Plan,
	people: {
		readonly sheets: readonly Sheet[];
		readonly skills: readonly SkillFigures[];
		readonly dif: readonly ItemDif[];
	}
): Finding[] {
	const relations = relationsOf(plan, people.sheets);
	return people.skills.flatMap((figures, s) => [
		...factorFindings(figures),
		...figures.items.flatMap((item, c) => [
			...keyFindings(figures, item, relations[s]?.[c] ?? []),
			...optionFindings(plan, figures.skill, item),
			...endFindings(figures.skill, item),
			...groupFindings(people.dif, item.item)
		])
	]);
}

function factorFindings({ skill, n, oneFactor }: SkillFigures): Finding[] {
	const fit = oneFactor?.fit ?? null;
	if (fit === null || n < FINDING_NEEDS.factor) return [];
	return fit.rmsea > POOR_FIT && fit.p < ALARM_P
		? [{ kind: 'several-factors', skill, rmsea: fit.rmsea }]
		: [];
}

function keyFindings(
	{ skill }: SkillFigures,
	{ item, n, restCorrelation: r, restInterval }: ItemFigures,
	relations: readonly Relation[]
): Finding[] {
	if (r === null || restInterval === null) return [];
	const [closest] = relations
		.filter(({ p }) => p < ALARM_P / Math.max(1, relations.length))
		.sort((a, b) => b.r - a.r);
	// a reversed key shows as a close relation with the wrong sign; an item of another skill has a closer one there
	const otherR = closest?.r ?? 0;
	if (n >= FINDING_NEEDS.key && restInterval[1] < 0 && -r > otherR) {
		return [{ kind: 'reversed-key', skill, item, r }];
	}
	if (n < FINDING_NEEDS.item) return [];
	if (closest) return [{ kind: 'other-skill', skill, item, r, other: closest.skill, otherR }];
	return restInterval[1] < WEAK ? [{ kind: 'weak-item', skill, item, r }] : [];
}

/** How an item goes together with another skill, compared with its own. */
interface Relation {
	readonly skill: SkillId;
	readonly r: number;
	/** The p value, one-sided, of going together more closely with the other skill than with its own. */
	readonly p: number;
}

/** By skill, item and other skill, from the people who answered all items of both skills. */
function relationsOf(plan: Plan, sheets: readonly Sheet[]): Relation[][][] {
	return plan.skills.map((own) => {
		const relations: Relation[][] = own.loads.map(() => []);
		for (const other of plan.skills) {
			if (other.id === own.id) continue;
			const both = skillRows(own, skillRows(other, sheets).sheets);
			if (both.sheets.length < FINDING_NEEDS.item) continue;
			const score = scoreWithout(other, both);
			const matrix = covarianceMatrix([...weightedColumns(both), score]);
			for (const c of both.columns.keys()) {
				const relation = relationOf(matrix, c, both.sheets.length);
				if (relation !== null) relations[c]?.push({ skill: other.id, ...relation });
			}
		}
		return relations;
	});
}

/** The sum over a skill’s items; one that counts for both skills is no evidence for either. */
function scoreWithout(other: SkillPlan, { columns, sheets }: SkillRows): number[] {
	const shared = new Set(columns.map(({ item }) => item));
	const rows = skillRows(other, sheets);
	const kept = weightedColumns(rows).filter((_, c) => !shared.has(rows.columns[c]?.item ?? -1));
	return kept.length === 0 ? sheets.map(() => 0) : rowSums(kept);
}

/**
 * Compares the item’s correlations with its own rest and with another score (Meng, Rosenthal & Rubin 1992). The last
 * row of the covariances is the other score; the rest are the skill’s items.
 */
function relationOf(matrix: readonly (readonly number[])[], c: number, n: number) {
	const last = matrix.length - 1;
	const between = (a: readonly number[], b: readonly number[]) =>
		a.reduce((sum, i) => sum + b.reduce((part, j) => part + (matrix[i]?.[j] ?? 0), 0), 0);
	const item = [c];
	const other = [last];
	const rest = Array.from({ length: last }, (_, i) => i).filter((i) => i !== c);
	const r = (a: readonly number[], b: readonly number[]) =>
		between(a, b) / Math.sqrt(between(a, a) * between(b, b));
	const [own, there, shared] = [r(item, rest), r(item, other), r(rest, other)];
	const meanSquare = (own * own + there * there) / 2;
	const f = Math.min(1, (1 - shared) / (2 * (1 - meanSquare)));
	const h = (1 - f * meanSquare) / (1 - meanSquare);
	const z = (Math.atanh(there) - Math.atanh(own)) * Math.sqrt((n - 3) / (2 * (1 - shared) * h));
	// NaN without variance somewhere
	return Number.isNaN(z) ? null : { r: there, p: normalCdf(-z) };
}

function optionFindings(plan: Plan, skill: SkillId, { item, n, options }: ItemFigures): Finding[] {
	const unused =
		n < FINDING_NEEDS.item
			? []
			: options.filter(({ count }) => (wilsonInterval(count, n)?.[1] ?? 1) < UNUSED01);
	const kind = plan.items.find(({ id }) => id === item)?.kind;
	return [
		...unused.map(({ option, count }): Finding => ({
			kind: 'unused-option',
			skill,
			item,
			option,
			count,
			n
		})),
		...(kind === 'choice' && n >= FINDING_NEEDS.option ? betterOption(skill, item, options) : [])
	];
}

/** Whether the choosers of another option do better on the rest of the skill than those of the best one (Welch). */
function betterOption(skill: SkillId, item: ItemId, options: ItemFigures['options']): Finding[] {
	const best = options.reduce((a, b) => (b.credit01 > a.credit01 ? b : a));
	const rivals = options.filter(
		(one) =>
			one.credit01 < best.credit01 &&
			one.count >= FEWEST_CHOOSERS &&
			best.count >= FEWEST_CHOOSERS &&
			welchP(best.restScores, one.restScores) < ALARM_P
	);
	const [rival] = rivals.sort((a, b) => (b.restScore ?? 0) - (a.restScore ?? 0));
	return rival === undefined || rival.restScore === null || best.restScore === null
		? []
		: [
				{
					kind: 'better-option',
					skill,
					item,
					best: best.option,
					option: rival.option,
					bestScore: best.restScore,
					optionScore: rival.restScore
				}
			];
}

/** The p value, one-sided, of the second mean being above the first by chance, for groups of ten or more. */
function welchP(first: readonly number[], second: readonly number[]): number {
	const error = Math.sqrt(
		deviation(first) ** 2 / first.length + deviation(second) ** 2 / second.length
	);
	return error > 0 ? normalCdf((mean(first) - mean(second)) / error) : 1;
}

function endFindings(skill: SkillId, { item, n, floor01, ceiling01 }: ItemFigures): Finding[] {
	if (n < FINDING_NEEDS.option) return [];
	return (['floor', 'ceiling'] as const).flatMap((end): Finding[] => {
		const share01 = end === 'floor' ? floor01 : ceiling01;
		const lower = wilsonInterval(Math.round(share01 * n), n)?.[0] ?? 0;
		return lower > CROWDED01 ? [{ kind: 'end-of-scale', skill, item, end, share01 }] : [];
	});
}

function groupFindings(dif: readonly ItemDif[], item: ItemId): Finding[] {
	return dif.flatMap((one): Finding[] => {
		if (one.item !== item || one.size === 'negligible') return [];
		if (Math.min(...one.n) < FINDING_NEEDS.group) return [];
		const side = one.groupLogOdds > 0 ? 'other' : 'reference';
		const favours = one.isCrossing ? null : side;
		return [{ kind: 'group-shift', skill: one.skill, item, size: one.size, favours }];
	});
}
