import type { ItemId, OptionId, QuizId, RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { CERTAINTIES } from '#lib/schema/vocabulary.ts';

/** How certain a match is by its numbers (scoring cut-offs `clear01`, `leaning01`). */
export type Certainty = (typeof CERTAINTIES)[number];

/** Warnings that a reader needs before trusting the match. The first five are strong: they withhold it. */
export const FLAGS = [
	'straight-line',
	'no-variation',
	'inconsistent',
	'contradiction',
	'too-fast',
	'fast',
	'level-decides',
	'flat',
	'atypical',
	'strongly-atypical',
	'skill-not-measured'
] as const;
export type Flag = (typeof FLAGS)[number];

export interface SkillScore {
	readonly skill: SkillId;
	/** 0 to 100; null if too little was answered, which is not a score of zero. */
	readonly score: number | null;
	/** Standard error in points; null if the skill was not measured. */
	readonly se: number | null;
	/** Number of answered items of the skill, and of all its items. */
	readonly answered: number;
	readonly items: number;
	/** Effective number of answered items, (Σw)²/Σw². */
	readonly effectiveItems: number;
	/** The person's own variance of credits within the skill, in squared points; 0 with one item. */
	readonly itemVariance: number;
}

export interface RoleMatch {
	readonly role: RoleId;
	/** Posterior probability, 0 to 1; sums to 1 over roles. */
	readonly match01: number;
	/** Squared distance to the role's target in units of the shared covariance. */
	readonly d2: number;
}

export interface Match {
	/** In the quiz's own order. */
	readonly roles: readonly RoleMatch[];
	/** Role ids from most to least probable; ties keep the quiz's order. */
	readonly ranking: readonly RoleId[];
	readonly top: RoleId;
	readonly second: RoleId;
	/** Posterior of the top role. */
	readonly confidence01: number;
	/**
	 * Posterior of the top role from the shape of the profile alone, without its overall level (σ_g → ∞). Low if
	 * the level decides the match.
	 */
	readonly shape01: number;
	/** From the numbers alone; `Headline` decides what is said in words. */
	readonly certainty: Certainty;
	/** Number of measured skills. With 0, the match is only the prior. */
	readonly measuredSkills: number;
}

export interface Flatness {
	/** Q = Σ (S − S̄)²/SE², with df = measured skills − 1 and p = P(χ² > Q). */
	readonly q: number;
	readonly df: number;
	readonly p: number;
	/** Mean of the skills, weighted by 1/SE². 0 when nothing was measured. */
	readonly level: number;
}

export interface Typicality {
	readonly minD2: number;
	readonly df: number;
	readonly p: number;
}

export interface Gap {
	readonly skill: SkillId;
	/** Target minus score, in points; negative when the target is exceeded. */
	readonly gap: number;
	/** P(true score ≥ target), 0 to 1. */
	readonly meets01: number;
}

export interface RoleReadiness {
	readonly role: RoleId;
	/**
	 * 0 to 100: how much of the role's needs the person has. More skill never lowers it. Null if less than
	 * `readiness.minMeasured01` of the role's importance was measured.
	 */
	readonly readiness: number | null;
	/** Standard error of the readiness in points; null if there is no readiness. */
	readonly se: number | null;
	/** Share of the role's importance that was measured, 0 to 1. */
	readonly measured01: number;
	/** Importance-weighted mean shortfall in points. */
	readonly shortfall: number;
	/** Measured skills only, in the quiz's order. */
	readonly gaps: readonly Gap[];
}

export interface Preference {
	readonly role: RoleId;
	/** Number of preference answers that lean to this role. */
	readonly count: number;
}

/** The parts of a result that every kind of quiz has. Plain data, never rounded. */
export interface Measured {
	readonly quiz: QuizId;
	readonly version: number;
	readonly answered: number;
	readonly items: number;
	readonly skills: readonly SkillScore[];
	readonly flatness: Flatness;
	/** In the order of FLAGS. */
	readonly flags: readonly Flag[];
}

/** One person's result in one version of a quiz about roles, with everything that a page shows. */
export interface Result extends Measured {
	readonly match: Match;
	readonly typicality: Typicality;
	readonly readiness: readonly RoleReadiness[];
	readonly preference: readonly Preference[];
}

/** The evidence of one skill for role A over role B. */
export interface SkillEvidence {
	readonly skill: SkillId;
	/** Own evidence in nats: h·δ·(S − mid). Positive values favour A. */
	readonly nats: number;
	/** Change of the total log-odds per point of this skill, level term included: (C⁻¹(t_A − t_B))_s. */
	readonly slope: number;
}

/** The evidence of one answer through one skill. The terms of a skill sum to its `nats`. */
export interface AnswerEvidence {
	readonly item: ItemId;
	readonly option: OptionId;
	readonly skill: SkillId;
	/** Credit on the skill after keying, 0 to 1. */
	readonly credit01: number;
	/** Share of this answer in the skill's score, 0 to 1; sums to 1 over the skill. */
	readonly share01: number;
	readonly nats: number;
}

/** ln P(A)/P(B), split exactly: total = Σ skills + level + prior. */
export interface Explanation {
	readonly over: RoleId;
	readonly under: RoleId;
	readonly total: number;
	readonly skills: readonly SkillEvidence[];
	readonly level: number;
	readonly prior: number;
	readonly answers: readonly AnswerEvidence[];
}

export interface Step {
	readonly skill: SkillId;
	/** Points to add to the skill. */
	readonly add: number;
}

export interface Combination {
	readonly steps: readonly Step[];
	/** Sum of the points. */
	readonly points: number;
}

/** How raising skills could make `role` the closest one, with errors unchanged. */
export interface Counterfactual {
	readonly role: RoleId;
	/** Cheapest combination that stays within the role's targets; null if there is none. */
	readonly withinTarget: Combination | null;
	/** Cheapest combination up to 100 points; null when there is none. */
	readonly within100: Combination | null;
	/** Smallest sufficient rise of each single skill; skills that do not suffice alone are left out. */
	readonly single: readonly Step[];
}
