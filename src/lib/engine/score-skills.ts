import type { Answers, Mode } from '#lib/schema/quiz.ts';
import type { Load, Plan, SkillPlan } from './compile-quiz.ts';
import type { SkillScore } from './result.ts';

/** Tolerance for rounded sums of weights, so that a skill at its threshold does not depend on the order of items. */
const ROUNDING = 1e-9;

/** Enough answers in a quick match: the fewest that show a spread. */
const QUICK_ANSWERS = 2;

/** Sums over the answered items of one skill. */
interface Tally {
	readonly answered: number;
	readonly weight: number;
	readonly squares: number;
	/** Weighted mean of the credits, 0 to 1, and of their squares. */
	readonly mean01: number;
	readonly meanSquare: number;
	readonly sigma0Squared: number;
}

/**
 * Scores every skill, in the quiz's own order: S = 100·Σwu/Σw over the answered items, 0 to 100.
 *
 *     n    = (Σw)²/Σw²                      σ₀² = Σw²σ₀ᵢ²/Σw²
 *     s²   = Σw(100u − S)²/(Σw − Σw²/Σw)    0 with one item
 *     SE²  = (ν₀σ₀² + (n − 1)s²)/(ν₀ + n − 1)/n
 *
 * Missing items are prorated. A skill has no score if less than `minAnswered01` of its weight is answered;
 * in a quick match, two answers are enough. POMP: Cohen, Cohen, Aiken & West (1999); the error
 * of a person's own mean: Brennan (1998), shrunk towards σ₀ because a few rounded answers alone are
 * too noisy.
 */
export function scoreSkills(
	plan: Plan,
	chosen: readonly number[],
	mode: Mode = 'full'
): SkillScore[] {
	const enough = mode === 'quick' ? QUICK_ANSWERS : Infinity;
	const skills: SkillScore[] = [];
	for (const skill of plan.skills) skills.push(scoreSkill(plan, skill, chosen, enough));
	return skills;
}

/** The credit of the chosen option, 0 to 1 after keying; undefined if the item was not answered. */
export function creditOf(load: Load, chosen: readonly number[]): number | undefined {
	const option = chosen[load.item] ?? -1;
	return option < 0 ? undefined : load.credits01[option];
}

function scoreSkill(
	plan: Plan,
	skill: SkillPlan,
	chosen: readonly number[],
	enough: number
): SkillScore {
	const { nu0, minAnswered01 } = plan.quiz.scoring;
	const tally = tallySkill(skill, chosen);
	const { answered, weight, squares } = tally;
	const isMeasured = answered >= enough || (answered > 0 && weight >= minAnswered01 - ROUNDING);
	const effectiveItems = answered > 0 ? (weight * weight) / squares : 0;
	const itemVariance = varianceOf(tally);
	const pooled =
		(nu0 * tally.sigma0Squared + (effectiveItems - 1) * itemVariance) / (nu0 + effectiveItems - 1);
	return {
		skill: skill.id,
		score: isMeasured ? 100 * tally.mean01 : null,
		se: isMeasured ? Math.sqrt(pooled / effectiveItems) : null,
		answered,
		items: skill.loads.length,
		effectiveItems,
		itemVariance
	};
}

function tallySkill(skill: SkillPlan, chosen: readonly number[]): Tally {
	let answered = 0;
	let weight = 0;
	let squares = 0;
	let sum = 0;
	let sumSquares = 0;
	let spread = 0;
	for (const load of skill.loads) {
		const credit01 = creditOf(load, chosen);
		if (credit01 === undefined) continue;
		const square = load.weight01 * load.weight01;
		answered += 1;
		weight += load.weight01;
		squares += square;
		sum += load.weight01 * credit01;
		sumSquares += load.weight01 * credit01 * credit01;
		spread += square * load.sigma0Squared;
	}
	// a perfect sheet has equal sums, so its score is exactly 100, and no score is higher
	return {
		answered,
		weight,
		squares,
		mean01: sum / weight,
		meanSquare: sumSquares / weight,
		sigma0Squared: spread / squares
	};
}

/** The variance in squared points. Rounding may give a tiny negative value if all answers are equal. */
function varianceOf({ answered, weight, squares, mean01, meanSquare }: Tally): number {
	if (answered < 2) return 0;
	const spread = Math.max(0, meanSquare - mean01 * mean01);
	return (10_000 * spread) / (1 - squares / (weight * weight));
}

/**
 * The index of the chosen option for every item of the quiz, −1 if there is none. An answer with an unknown item or
 * option counts as no answer: input is validated where it enters.
 */
export function readAnswers(plan: Plan, answers: Answers): number[] {
	const chosen = plan.unanswered.slice();
	for (let i = 0; i < plan.items.length; i += 1) {
		const item = plan.items[i];
		const option = item?.optionIndex.get(answers[item.id]);
		if (option !== undefined) chosen[i] = option;
	}
	return chosen;
}
