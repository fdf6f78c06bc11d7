import type { BySkill, RoleId } from '#lib/schema/quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { applyPrecision, precisionOf } from './match-roles.ts';
import type { Result } from './result.ts';

export interface MatchWeights {
	readonly role: RoleId;
	/** Weight for each point of the skill; 0 for a skill that was not measured. */
	readonly weights: BySkill<number>;
	readonly bar: number;
}

/**
 * The match as weights and bars, the same thing said otherwise: the role with the largest
 * Σ weight·S − bar is the closest, and differences between roles are their log-odds.
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
