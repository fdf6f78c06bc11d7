import type { BySkill, RoleId } from '#lib/schema/quiz.ts';
import type { Plan, RolePlan } from './compile-quiz.ts';
import type { Certainty, Match, Result, RoleMatch, SkillScore } from './result.ts';

/** The inverse of the shared covariance C = diag(τ² + SE²) + σ_g²·11', without a matrix. */
export interface Precision {
	/** 1/(τ² + SE²) by index of the skill; 0 for an unmeasured skill. */
	readonly h: readonly number[];
	/** σ_g²/(1 + σ_g²·Σh), the share of the overall level that is removed. */
	readonly c: number;
}

/** Precision of the match for these standard errors (Sherman and Morrison's formula). */
export function precisionOf(plan: Plan, skills: readonly Pick<SkillScore, 'se'>[]): Precision {
	const { tau, sigmaG } = plan.quiz.scoring;
	const h: number[] = [];
	let sum = 0;
	for (const { se } of skills) {
		const one = se === null ? 0 : 1 / (tau * tau + se * se);
		h.push(one);
		sum += one;
	}
	return { h, c: (sigmaG * sigmaG) / (1 + sigmaG * sigmaG * sum) };
}

/** C⁻¹·v for a vector by skill: hₛvₛ − c·hₛ·Σhv. */
export function applyPrecision({ h, c }: Precision, vector: readonly number[]): number[] {
	const level = h.reduce((sum, one, s) => sum + one * (vector[s] ?? 0), 0);
	return h.map((one, s) => one * ((vector[s] ?? 0) - c * level));
}

/**
 * The match with each role: the posterior over roles under one shared covariance.
 *
 *     D²(r) = Σ h·d² − c·(Σ h·d)²,  d = S − target(r)     P(r) ∝ π(r)·exp(−D²(r)/2)
 *
 * A linear discriminant with a free overall level (Tiedeman 1954; Cronbach & Gleser 1953). Skills
 * without a score are left out; without any score, the match is the prior. The match by shape alone
 * uses c = 1/Σh, the limit for an entirely free level (σ_g → ∞).
 */
export function matchRoles(plan: Plan, skills: readonly SkillScore[], precision: Precision): Match {
	const candidates: Candidate[] = [];
	for (const role of plan.roles) candidates.push(candidateOf(role, skills, precision));
	return summarise(plan, candidates, skills);
}

interface Candidate {
	readonly role: RoleId;
	readonly d2: number;
	readonly logit: number;
	/** The logit by the shape of the profile alone. */
	readonly shapeLogit: number;
	/** exp(logit) relative to the largest, so that nothing overflows. */
	share: number;
}

function candidateOf(
	role: RolePlan,
	skills: readonly SkillScore[],
	{ h, c }: Precision
): Candidate {
	let squares = 0;
	let level = 0;
	let weight = 0;
	for (let s = 0; s < skills.length; s += 1) {
		const score = skills[s]?.score ?? null;
		if (score === null) continue;
		const distance = score - (role.targets[s] ?? 0);
		const weighted = (h[s] ?? 0) * distance;
		squares += weighted * distance;
		level += weighted;
		weight += h[s] ?? 0;
	}
	// rounding may give a tiny negative value if a profile meets the target exactly
	const d2 = Math.max(0, squares - c * level * level);
	const shape = weight > 0 ? squares - (level * level) / weight : 0;
	const { id, logPrior } = role;
	return { role: id, d2, logit: logPrior - d2 / 2, shapeLogit: logPrior - shape / 2, share: 0 };
}

function summarise(
	plan: Plan,
	candidates: readonly Candidate[],
	skills: readonly SkillScore[]
): Match {
	const order = [...candidates].sort((a, b) => b.logit - a.logit);
	const [first, second] = order;
	if (!first || !second) throw new Error(`Quiz "${plan.quiz.id}" has fewer than two roles.`);
	let sum = 0;
	let shapeSum = 0;
	for (const candidate of order) {
		candidate.share = Math.exp(candidate.logit - first.logit);
		sum += candidate.share;
		shapeSum += Math.exp(candidate.shapeLogit - first.shapeLogit);
	}
	const roles: RoleMatch[] = [];
	for (const { role, d2, share } of candidates) roles.push({ role, match01: share / sum, d2 });
	const confidence01 = first.share / sum;
	const lead01 = confidence01 - second.share / sum;
	let measuredSkills = 0;
	for (const { score } of skills) if (score !== null) measuredSkills += 1;
	return {
		roles,
		ranking: order.map(({ role }) => role),
		top: first.role,
		second: second.role,
		confidence01,
		// if the sum overflows, the share is 0, which is its limit
		shape01: 1 / shapeSum,
		certainty: certaintyOf(plan, confidence01, lead01),
		measuredSkills
	};
}

function certaintyOf(plan: Plan, confidence01: number, lead01: number): Certainty {
	const { clear01, leaning01 } = plan.quiz.scoring;
	if (confidence01 >= clear01) return 'clear';
	return lead01 >= leaning01 ? 'leaning' : 'blend';
}

export interface MatchWeights {
	readonly role: RoleId;
	/** Weight per point of the skill; 0 for an unmeasured skill. */
	readonly weights: BySkill<number>;
	readonly bar: number;
}

/**
 * The match in an equivalent form, as weights and bars: the role with the largest Σ weight·S − bar is the
 * closest, and differences between roles are their log-odds.
 *
 *     weights(r) = C⁻¹·t(r)      bar(r) = t(r)'·C⁻¹·t(r)/2 − ln(π(r)/mean π)
 */
export function matchWeights(plan: Plan, result: Pick<Result, 'skills'>): MatchWeights[] {
	const precision = precisionOf(plan, result.skills);
	return plan.roles.map(({ id, targets, logPrior }) => {
		const weights = applyPrecision(precision, targets);
		const half = weights.reduce((sum, weight, s) => sum + (weight * (targets[s] ?? 0)) / 2, 0);
		return {
			role: id,
			weights: Object.fromEntries(plan.skills.map((skill, s) => [skill.id, weights[s] ?? 0])),
			bar: half - logPrior
		};
	});
}
