import type { Plan, SkillPlan } from '#lib/engine/compile-quiz.ts';
import { chiSquareTail } from '#lib/engine/statistics.ts';
import type { ItemId, SkillId } from '#lib/schema/quiz.ts';
import { deviation, mean, rowSums } from './moments.ts';
import { ordinalRegression, type Cell } from './ordinal-regression.ts';
import { skillRows, weightedColumns, type Sheet, type SkillRows } from './rows.ts';

/** The size of a difference between two groups with the same skill. */
export const DIF_SIZES = ['negligible', 'moderate', 'large'] as const;
export type DifSize = (typeof DIF_SIZES)[number];

/** Whether one item works differently in two groups of people with the same skill. */
export interface ItemDif {
	readonly skill: SkillId;
	readonly item: ItemId;
	/** People in the reference group and in the other. */
	readonly n: readonly [number, number];
	/** Items that people are matched on: the others of the skill that are not flagged themselves. */
	readonly matchedOn: readonly ItemId[];
	/** Log-likelihoods of the models: no predictor, skill, skill and group, and both with their product. */
	readonly logLikelihoods: readonly [number, number, number, number];
	/** Shift of the log-odds of a better answer in the other group, at the same skill. */
	readonly groupLogOdds: number;
	/** Likelihood ratio of both group terms together (χ² of 2 degrees of freedom), and its p value. */
	readonly likelihoodRatio: number;
	readonly p: number;
	/** Rise of Nagelkerke’s R² by both group terms: the effect size. */
	readonly effect: number;
	readonly size: DifSize;
	/** Whether the lines cross, so that the group matters in opposite ways for low and high skills. */
	readonly isCrossing: boolean;
}

/** Jodoin & Gierl (2001): below .035 negligible, below .07 moderate. A p value of .01 or more is negligible, too. */
const MODERATE = 0.035;
const LARGE = 0.07;
const ALARM_P = 0.01;

/**
 * Differential item functioning by ordinal logistic regression (Zumbo 1999), with purification: the
 * item with the largest effect is flagged and no longer counts in the score on which people are matched, until no other
 * item shows an effect. Otherwise one such item makes its neighbours look different, too. Compares the people of `other` with those of
 * `reference`. Careless sheets should be left out before.
 */
export function difOf(
	plan: Plan,
	sheets: readonly Sheet[],
	groupOf: (sheet: Sheet) => 'reference' | 'other' | null
): ItemDif[] {
	const compared = sheets.filter((sheet) => groupOf(sheet) !== null);
	return plan.skills.flatMap((skill) => {
		if (skill.loads.length < 3) return [];
		const rows = skillRows(skill, compared);
		const isOther = rows.sheets.map((sheet) => groupOf(sheet) === 'other');
		return purify(plan, skill, rows, isOther);
	});
}

function purify(
	plan: Plan,
	skill: SkillPlan,
	rows: SkillRows,
	isOther: readonly boolean[]
): ItemDif[] {
	const columns = weightedColumns(rows);
	const comparison = { plan, skill, rows, columns, isOther };
	const flagged = new Set<number>();
	for (;;) {
		const sums = rowSums(columns.filter((_, c) => !flagged.has(c)));
		const found = rows.columns.map((_, c) => {
			const own = columns[c] ?? [];
			const rest = flagged.has(c) ? sums : sums.map((sum, i) => sum - (own[i] ?? 0));
			return itemDif(comparison, c, { flagged, rest });
		});
		const worst = strongest(found, flagged);
		// one item alone cannot stand for the skill
		if (worst < 0 || rows.columns.length - flagged.size <= 3) return found;
		flagged.add(worst);
	}
}

/** The index of the item with the largest effect among those not yet flagged; −1 if none has one. */
function strongest(found: readonly ItemDif[], flagged: ReadonlySet<number>): number {
	let best = -1;
	for (const [c, { size, effect }] of found.entries()) {
		if (size === 'negligible' || flagged.has(c)) continue;
		if (best < 0 || effect > (found[best]?.effect ?? 0)) best = c;
	}
	return best;
}

interface Comparison {
	readonly plan: Plan;
	readonly skill: SkillPlan;
	readonly rows: SkillRows;
	readonly columns: readonly (readonly number[])[];
	readonly isOther: readonly boolean[];
}

function itemDif(
	{ plan, skill, rows, columns, isOther }: Comparison,
	c: number,
	{ flagged, rest }: { readonly flagged: ReadonlySet<number>; readonly rest: readonly number[] }
): ItemDif {
	const matched = columns.flatMap((_, i) => (i === c || flagged.has(i) ? [] : [i]));
	const own = rows.credits01.map((row) => row[c] ?? 0);
	const cells = cellsOf(own, rest, isOther);
	const fits = [0, 1, 2, 3].map((size) =>
		ordinalRegression(
			cells.map((cell) => ({ ...cell, predictors: cell.predictors.slice(0, size) })),
			size
		)
	);
	const [l0 = 0, l1 = 0, l2 = 0, l3 = 0] = fits.map(({ logLikelihood }) => logLikelihood);
	const n = isOther.length;
	const others = isOther.filter(Boolean).length;
	const r2 = (l: number) => -Math.expm1((2 * (l0 - l)) / n) / -Math.expm1((2 * l0) / n);
	const effect = l0 < 0 ? r2(l3) - r2(l1) : 0;
	const likelihoodRatio = Math.max(0, 2 * (l3 - l1));
	const p = chiSquareTail(likelihoodRatio, 2);
	return {
		skill: skill.id,
		item: plan.items[rows.columns[c]?.item ?? -1]?.id ?? '',
		n: [n - others, others],
		matchedOn: matched.map((m) => plan.items[rows.columns[m]?.item ?? -1]?.id ?? ''),
		logLikelihoods: [l0, l1, l2, l3],
		groupLogOdds: fits[2]?.slopes[1] ?? 0,
		likelihoodRatio,
		p,
		effect,
		size: sizeOf(effect, p),
		isCrossing: chiSquareTail(2 * (l3 - l2), 1) < ALARM_P
	};
}

function sizeOf(effect: number, p: number): DifSize {
	if (p >= ALARM_P || effect < MODERATE) return 'negligible';
	return effect < LARGE ? 'moderate' : 'large';
}

/** People with the same answer, rest score and group, with the predictors z, group and z·group. */
function cellsOf(
	own: readonly number[],
	rest: readonly number[],
	isOther: readonly boolean[]
): Cell[] {
	const [middle, spread] = [mean(rest), deviation(rest)];
	const categories = new Map([...new Set(own)].sort((a, b) => a - b).map((one, i) => [one, i]));
	const cells = new Map<number, { category: number; predictors: number[]; count: number }>();
	const places = new Map<number, number>();
	for (const [i, credit] of own.entries()) {
		const group = isOther[i] ? 1 : 0;
		const category = categories.get(credit) ?? 0;
		// sums of the same answers may differ in the last bits
		const sum = Math.round((rest[i] ?? 0) * 1e9);
		const place = places.get(sum) ?? places.size;
		places.set(sum, place);
		const key = (place * 2 + group) * categories.size + category;
		const known = cells.get(key);
		if (known) known.count += 1;
		else {
			const z = spread > 0 ? ((rest[i] ?? 0) - middle) / spread : 0;
			cells.set(key, { category, predictors: [z, group, z * group], count: 1 });
		}
	}
	return [...cells.values()];
}
