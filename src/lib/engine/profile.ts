import type { SkillId } from '#lib/schema/quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { chanceOfOrder, chanceOfSet, gridOf } from './order-chances.ts';
import type { Belief } from './order-chances.ts';
import type { SkillScore } from './result.ts';

/** How similar the two highest skills are, by their distance on the circle of a quiz. */
export type Consistency = 'high' | 'medium' | 'low';

/** A set of skills that may be the highest ones. */
export interface CodeChance {
	/** From the highest score down; equal scores keep the quiz's order. */
	readonly skills: readonly SkillId[];
	/** Probability that exactly these are the highest, in any order. */
	readonly set01: number;
}

export interface Standing {
	readonly skill: SkillId;
	/** Probability that this skill is the highest of the measured ones; sums to 1. */
	readonly first01: number;
	/** Probability that it is among the highest ones that make up the code; sums to the letters of the code. */
	readonly inCode01: number;
}

/** The skills of one person in comparison with each other. Plain data, never rounded. */
export interface Profile {
	/** Measured skills, from the highest score down. Skills with equal scores share a place, in the quiz's order. */
	readonly places: readonly (readonly SkillId[])[];
	/** Measured skills, in the quiz's order. */
	readonly standings: readonly Standing[];
	/** Every possible set of letters, the most probable first. Empty with too few measured skills for a code. */
	readonly codes: readonly CodeChance[];
	/** Probability that the highest scores stand in exactly this order; null with too few measured skills. */
	readonly order01: number | null;
	/** Highest minus lowest score, in points; 0 without measured skills. */
	readonly range: number;
	/** Iachan's index, 0 to 50; null with fewer than four measured skills. */
	readonly iachan: number | null;
	/** Null if the quiz has no circle, a skill is missing, or equal scores leave open which two are highest. */
	readonly consistency: Consistency | null;
}

/** Two scores are equal if they differ by no more than rounding. */
const EQUAL = 1e-9;

interface Known extends Belief {
	readonly skill: SkillId;
	readonly score: number;
}

/**
 * Ranks the skills of one person, and says how certain each part of the ranking is.
 *
 * The model: a score is the true skill plus an error, S = T + e with e ~ N(0, SE²), and the true skills scatter
 * around the person's own level, T ~ N(L, τ²). Given the scores,
 *
 *     T ~ N((τ²S + SE²L)/(τ²+SE²), τ²SE²/(τ²+SE²)),   L = Σ hS/Σh,  h = 1/(τ²+SE²)
 *
 * The level is entirely free, as in a match by shape alone (σ_g → ∞): a code compares the skills of one person with
 * each other, so someone who likes everything a little more gets the same code. L is taken as known; its error moves
 * all skills almost equally. Shrinking the scores towards L keeps the highest one from looking too certain merely
 * because it is the highest (Efron & Morris 1975). The chances follow by integration, without random numbers.
 *
 * Differentiation: the range, and L₁ = ½(X₁ − (X₂ + X₄)/2) over the ordered scores (Iachan 1984). Consistency: the
 * distance of the two highest skills on the circle (Holland 1997).
 *
 * Throws if the quiz has no code.
 */
export function profileOf(plan: Plan, skills: readonly SkillScore[]): Profile {
	const { code } = plan.quiz;
	if (code === undefined) throw new Error(`Quiz "${plan.quiz.id}" has no code.`);
	const known = beliefsOf(plan.quiz.scoring.tau, skills);
	const places = placesOf(known);
	const ordered = [...known].sort((a, b) => b.score - a.score);
	const hasCode = known.length > code.letters;
	return {
		places,
		...(hasCode ? chancesOf(known, ordered, code.letters) : NO_CHANCES),
		...differentiationOf(ordered.map(({ score }) => score)),
		consistency: code.circle && known.length === skills.length ? consistencyOf(plan, places) : null
	};
}

const NO_CHANCES = { standings: [], codes: [], order01: null };

function beliefsOf(tau: number, skills: readonly SkillScore[]): Known[] {
	const measured = skills.flatMap(({ skill, score, se }) =>
		score === null || se === null ? [] : [{ skill, score, variance: se * se }]
	);
	const spread = tau * tau;
	let weight = 0;
	let sum = 0;
	for (const { score, variance } of measured) {
		weight += 1 / (spread + variance);
		sum += score / (spread + variance);
	}
	const level = sum / weight;
	return measured.map(({ skill, score, variance }) => ({
		skill,
		score,
		mean: (spread * score + variance * level) / (spread + variance),
		sd: Math.sqrt((spread * variance) / (spread + variance))
	}));
}

function placesOf(known: readonly Known[]): SkillId[][] {
	const places: { score: number; skills: SkillId[] }[] = [];
	for (const { skill, score } of known) {
		const place = places.find((one) => Math.abs(one.score - score) <= EQUAL);
		if (place === undefined) places.push({ score, skills: [skill] });
		else place.skills.push(skill);
	}
	return places.sort((a, b) => b.score - a.score).map(({ skills }) => skills);
}

function chancesOf(
	known: readonly Known[],
	ordered: readonly Known[],
	letters: number
): Pick<Profile, 'standings' | 'codes' | 'order01'> {
	const grid = gridOf(known);
	const indexes = ordered.map((one) => known.indexOf(one));
	const sets = choose(indexes, letters).map((set) => ({ set, set01: chanceOfSet(grid, set) }));
	return {
		standings: known.map(({ skill }, index) => ({
			skill,
			first01: chanceOfSet(grid, [index]),
			inCode01: sets.reduce((sum, { set, set01 }) => sum + (set.includes(index) ? set01 : 0), 0)
		})),
		codes: sets
			.map(({ set, set01 }) => ({ skills: set.flatMap((i) => known[i]?.skill ?? []), set01 }))
			.sort((a, b) => b.set01 - a.set01),
		order01: chanceOfOrder(grid, indexes.slice(0, letters))
	};
}

/** All ways of choosing `count` of the values, each in the order of the values. */
export function choose<T>(values: readonly T[], count: number): T[][] {
	if (count === 0) return [[]];
	return values.flatMap((value, index) =>
		choose(values.slice(index + 1), count - 1).map((rest) => [value, ...rest])
	);
}

function differentiationOf(scores: readonly number[]): Pick<Profile, 'range' | 'iachan'> {
	const [first = 0, second = 0, , fourth] = scores;
	return {
		range: first - (scores.at(-1) ?? first),
		iachan: fourth === undefined ? null : (first - (second + fourth) / 2) / 2
	};
}

function consistencyOf(plan: Plan, places: readonly (readonly SkillId[])[]): Consistency | null {
	const [first = [], second = []] = places;
	const highest = first.length === 1 ? [...first, ...second] : first;
	const [one, other, ...more] = highest.map((skill) =>
		plan.skills.findIndex(({ id }) => id === skill)
	);
	if (one === undefined || other === undefined || more.length > 0) return null;
	const all = plan.skills.length;
	const apart = Math.abs(one - other);
	const distance = Math.min(apart, all - apart);
	if (distance === 1) return 'high';
	return distance === Math.floor(all / 2) ? 'low' : 'medium';
}
