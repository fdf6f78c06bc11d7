import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { UNITS_PER_MATCH, UNITS_PER_POINT } from './group-record.ts';
import { NO_MOMENTS } from './group-tally.ts';
import type { GroupTally, Moments } from './group-tally.ts';
import { MEAN_STEP, SPREAD_STEP } from './publish-group.ts';
import type { GroupPublished } from './publish-group.ts';
import type { Certainty } from './result.ts';
import { tLimit } from './statistics.ts';

export interface GroupSkill {
	readonly skill: SkillId;
	/** 0 to 100 in whole points, in steps of five below ten people; null if fewer than five people were measured. */
	readonly mean: number | null;
	/** Standard deviation in whole points; null below ten people, and if all are alike. */
	readonly spread: number | null;
	/** 95 % confidence interval of the mean, in whole points; null like the spread. */
	readonly interval: readonly [number, number] | null;
}

export interface GroupRole {
	readonly role: RoleId;
	/** Mean match, 0 to 1 in whole per cent, in steps of five below ten people. The means need not sum to 1. */
	readonly mean01: number;
	/** In whole per cent; null below ten people, and if all are alike. */
	readonly interval: readonly [number, number] | null;
}

export interface RoleNeeds {
	readonly role: RoleId;
	/** The skills that matter for the role and whose target at least five people probably meet. */
	readonly met: readonly SkillId[];
	/** The skills whose target fewer than five people probably meet, perhaps nobody. */
	readonly missing: readonly SkillId[];
}

/** The figures of a group that may be shown, in plain JSON, rounded for publication. */
export interface GroupView {
	/** Number of people in the means. */
	readonly n: number;
	/** Number of people in the figures about differences, at times fewer than n; null below ten. */
	readonly spreadN: number | null;
	/** People left out of all statistics; 'few' means fewer than five, perhaps nobody. */
	readonly left: { readonly flagged: number | 'few' };
	/** In the quiz's order, like the roles. */
	readonly skills: readonly GroupSkill[];
	readonly roles: readonly GroupRole[];
	/** The skill significantly above, or below, all others; below ten people, by a large distance. */
	readonly strongest: SkillId | null;
	readonly weakest: SkillId | null;
	/** Empty below ten people, and without readiness. */
	readonly cover: readonly RoleNeeds[];
	/** Number of people by certainty; null for a hidden cell. Null if nothing may be shown. */
	readonly labels: (Readonly<Record<Certainty, number | null>> & { readonly n: number }) | null;
}

/**
 * Steps of a mean below ten people, in points or per cent. Someone who knows all answers but one could derive that
 * one from the mean. Steps of five leave a band of at least 25 points; steps of one would leave 5.
 */
const COARSE = 5;

/**
 * Figures below ten people may not show differences between people. So this limit assumes an SD that groups hardly
 * exceed, 20 points, and the smallest group: 2·1.96·20/√5 = 35 points. Coarse steps may add five more to a
 * difference.
 */
const FAR = 35 + COARSE;

/** A mean with its 95 % interval, in points or as a match. */
interface Estimate {
	readonly mean: number;
	readonly sd: number;
	readonly low: number;
	readonly high: number;
}

/**
 * The view of a workshop's published figures; null before the first.
 *
 *     interval = mean ± t(0.975, n − 1)·SD/√n, kept within the range
 *
 * A skill is the strongest if its interval is entirely above those of all others, the weakest if it is below.
 * Such a difference d has |d| > t·(SE₁ + SE₂) ≥ t·SE(d) whatever the correlation of the two skills, so chance
 * alone exceeds it in fewer than 5 of 100 pairs, and usually in fewer than 1. Below ten people, strongest and
 * weakest follow from the published means, and reveal nothing more. The cover is empty then, because a count of
 * five among five people would describe each of them.
 */
export function viewOf(plan: Plan, { means, spread }: GroupPublished): GroupView | null {
	if (means.n < MEAN_STEP) return null;
	const estimates = spread.skills.map((skill) => estimate(skill, UNITS_PER_POINT, 100));
	const averages = means.skills.map((skill) => meanOf(skill) / UNITS_PER_POINT);
	const shown = means.skills.map(roundedMean);
	const isSmall = spread.n < SPREAD_STEP;
	return {
		n: means.n,
		spreadN: isSmall ? null : spread.n,
		left: { flagged: means.flagged < MEAN_STEP ? 'few' : means.flagged },
		skills: plan.skills.map(({ id }, s) => ({
			skill: id,
			mean: shown[s] ?? null,
			...differencesOf(estimates[s] ?? null)
		})),
		roles: plan.roles.map(({ id }, r) => ({
			role: id,
			mean01: roundedMatch(means.roles[r] ?? NO_MOMENTS),
			interval: intervalOf(estimate(spread.roles[r] ?? NO_MOMENTS, UNITS_PER_MATCH, 1), percent01)
		})),
		strongest: isSmall ? farAboveAll(plan, shown) : aboveAll(plan, estimates, averages),
		weakest: isSmall
			? farAboveAll(
					plan,
					shown.map((mean) => mean && -mean)
				)
			: aboveAll(
					plan,
					estimates.map((one) => one && { ...one, low: -one.high, high: -one.low }),
					averages.map((average) => -average)
				),
		cover: coverOf(plan, spread),
		labels: plan.roles.length === 0 ? null : labelsOf(spread)
	};
}

function meanOf({ n, sum }: Moments): number {
	return n === 0 ? 0 : sum / n;
}

function roundedMean(moments: Moments): number | null {
	if (moments.n < MEAN_STEP) return null;
	return inSteps(meanOf(moments) / UNITS_PER_POINT, stepOf(moments));
}

function roundedMatch(moments: Moments): number {
	return inSteps((100 * meanOf(moments)) / UNITS_PER_MATCH, stepOf(moments)) / 100;
}

function stepOf({ n }: Moments): number {
	return n < SPREAD_STEP ? COARSE : 1;
}

function inSteps(value: number, step: number): number {
	return step * Math.round(value / step);
}

function percent01(share01: number): number {
	return Math.round(share01 * 100) / 100;
}

/** The mean of ten or more people with its interval. The SD is that of the sample, with n − 1. */
function estimate(moments: Moments, units: number, most: number): Estimate | null {
	const { n, sum, sumSq } = moments;
	if (n < SPREAD_STEP) return null;
	// rounding may leave a hair below zero for equal values
	const sd = Math.sqrt(Math.max(0, sumSq - (sum * sum) / n) / (n - 1)) / units;
	const mean = meanOf(moments) / units;
	const reach = (tLimit(n - 1) * sd) / Math.sqrt(n);
	return { mean, sd, low: Math.max(0, mean - reach), high: Math.min(most, mean + reach) };
}

function differencesOf(of: Estimate | null): Pick<GroupSkill, 'spread' | 'interval'> {
	const interval = intervalOf(of, Math.round);
	return { spread: of && interval && Math.round(of.sd), interval };
}

/** The rounded interval; null if the spread rounds to zero, which would reveal that everyone has the mean. */
function intervalOf(
	of: Estimate | null,
	round: (value: number) => number
): readonly [number, number] | null {
	return of === null || round(of.sd) === 0 ? null : [round(of.low), round(of.high)];
}

/** The skill above all others by its interval and by the published means, which may include more people. */
function aboveAll(
	{ skills }: Plan,
	estimates: readonly (Estimate | null)[],
	averages: readonly number[]
): SkillId | null {
	const known = skills.flatMap(({ id }, s) => {
		const found = estimates[s];
		return found ? [{ id, average: averages[s] ?? 0, low: found.low, high: found.high }] : [];
	});
	if (known.length < 2) return null;
	const top = known.find((one) =>
		known.every((other) => other === one || (one.low > other.high && one.average > other.average))
	);
	return top?.id ?? null;
}

/** The skill far above all others, judged by the published means alone. */
function farAboveAll({ skills }: Plan, shown: readonly (number | null)[]): SkillId | null {
	const known = skills.flatMap(({ id }, s) => {
		const mean = shown[s] ?? null;
		return mean === null ? [] : [{ id, mean }];
	});
	if (known.length < 2) return null;
	const top = known.find((one) =>
		known.every((other) => other === one || one.mean - other.mean >= FAR)
	);
	return top?.id ?? null;
}

/** Uses counts of people, because a mean hides a skill that only a few have. */
function coverOf({ quiz, roles, skills }: Plan, { n, meets }: GroupTally): readonly RoleNeeds[] {
	if (n < SPREAD_STEP || !quiz.readings.readiness) return [];
	return roles.map(({ id, importance }, r) => {
		const needed = skills
			.map((skill, s) => ({ id: skill.id, s, count: meets[r * skills.length + s] ?? 0 }))
			.filter(({ s }) => (importance[s] ?? 0) > 0);
		return {
			role: id,
			met: needed.filter(({ count }) => count >= MEAN_STEP).map((skill) => skill.id),
			missing: needed.filter(({ count }) => count < MEAN_STEP).map((skill) => skill.id)
		};
	});
}

function labelsOf({ labels }: GroupTally): GroupView['labels'] {
	const n = labels.clear + labels.leaning + labels.blend;
	if (n < SPREAD_STEP) return null;
	const [clear = null, leaning = null, blend = null] = hideSmallCells(
		[labels.clear, labels.leaning, labels.blend],
		MEAN_STEP
	);
	return clear === null && leaning === null && blend === null ? null : { n, clear, leaning, blend };
}

/**
 * The cells of a distribution, with null for a hidden cell. Cells of 1 to `least` − 1 people are hidden. The next
 * smallest cells are hidden, too, until at least two cells with `least` people in total are hidden: otherwise the
 * total would reveal them. If one cell contains everyone, all are hidden, because it would reveal each person's
 * value.
 */
export function hideSmallCells(
	cells: readonly number[],
	least: number
): readonly (number | null)[] {
	const total = cells.reduce((sum, cell) => sum + cell, 0);
	if (cells.includes(total)) return cells.map(() => null);
	const filled = [...cells.entries()]
		.filter(([, cell]) => cell > 0)
		.sort(([, one], [, other]) => one - other);
	const small = filled.filter(([, cell]) => cell < least);
	if (small.length === 0) return cells;
	const hidden = new Set<number>();
	let people = 0;
	for (const [place, cell] of filled) {
		if (hidden.size >= Math.max(2, small.length) && people >= least) break;
		hidden.add(place);
		people += cell;
	}
	return cells.map((cell, place) => (hidden.has(place) ? null : cell));
}
