import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { Plan, RolePlan, SkillPlan } from './compile-quiz.ts';
import { applyPrecision, precisionOf } from './match-roles.ts';
import { normalCdf } from './statistics.ts';

export interface PairAccuracy {
	readonly first: RoleId;
	readonly second: RoleId;
	/** How far apart the two targets are in units of the shared covariance. */
	readonly delta: number;
	/** Expected share of people of these two roles who are told the right one, 0.5 to 1. */
	readonly accuracy01: number;
	/** The skill for which one more item helps most; null when the targets are equal. */
	readonly lengthen: SkillId | null;
}

/**
 * How well the quiz can tell every pair of roles apart, before anyone has answered it:
 * Δ = √(δ'C⁻¹δ) with the errors to be expected from all items, accuracy = Φ(Δ/2).
 *
 * The skill to lengthen has the largest gain of Δ² for an item more, (C⁻¹δ)²·σ₀²/n². A skill that
 * has no item yet, though the targets differ on it, comes first.
 */
export function predictAccuracy(plan: Plan): PairAccuracy[] {
	return plan.roles.flatMap((first, r) =>
		plan.roles.slice(r + 1).map((second) => predictPair(plan, first, second))
	);
}

function predictPair(plan: Plan, first: RolePlan, second: RolePlan): PairAccuracy {
	const deltas = first.targets.map((target, s) => target - (second.targets[s] ?? 0));
	const slopes = applyPrecision(precisionOf(plan, plan.skills.map(expectedError)), deltas);
	const squared = slopes.reduce((sum, slope, s) => sum + slope * (deltas[s] ?? 0), 0);
	// rounding may leave a hair below zero
	const delta = Math.sqrt(Math.max(0, squared));
	let lengthen: SkillId | null = null;
	let best = 0;
	for (const [s, skill] of plan.skills.entries()) {
		const gain = gainOf(skill, slopes[s] ?? 0, deltas[s] ?? 0);
		if (gain <= best) continue;
		best = gain;
		lengthen = skill.id;
	}
	const accuracy01 = normalCdf(delta / 2);
	return { first: first.id, second: second.id, delta, accuracy01, lengthen };
}

function expectedError({ loads, fullSigma0Squared, fullEffectiveItems }: SkillPlan): {
	se: number | null;
} {
	return { se: loads.length === 0 ? null : Math.sqrt(fullSigma0Squared / fullEffectiveItems) };
}

function gainOf(skill: SkillPlan, slope: number, delta: number): number {
	if (skill.loads.length === 0) return delta === 0 ? 0 : Infinity;
	return (slope ** 2 * skill.fullSigma0Squared) / skill.fullEffectiveItems ** 2;
}
