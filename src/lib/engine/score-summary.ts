import type { BySkill } from '#lib/schema/quiz.ts';
import { assembleResult } from './assemble-result.ts';
import type { Plan, SkillPlan } from './compile-quiz.ts';
import type { Result, SkillScore } from './result.ts';

/**
 * A result from skill scores alone, as in a summary code. The answers are unknown, so the standard error is the one
 * expected with every item answered, SE = σ₀/√n. Nothing counts as answered, and there are no preferences and no
 * flags of response quality.
 *
 * A skill is not measured if its score is missing, null, or not a number from 0 to 100.
 */
export function scoreSummary(plan: Plan, scores: BySkill<number | null>): Result {
	return assembleResult(plan, summariseSkills(plan, scores), {
		answered: 0,
		preference: [],
		flags: []
	});
}

/** The skills of a summary, each with the error of a full profile; see `scoreSummary`. */
export function summariseSkills(plan: Plan, scores: BySkill<number | null>): SkillScore[] {
	return plan.skills.map((skill) => summariseSkill(skill, scores[skill.id]));
}

function summariseSkill(skill: SkillPlan, score: number | null | undefined): SkillScore {
	const isScore = typeof score === 'number' && score >= 0 && score <= 100;
	const isMeasured = isScore && skill.loads.length > 0;
	return {
		skill: skill.id,
		score: isMeasured ? score : null,
		se: isMeasured ? Math.sqrt(skill.fullSigma0Squared / skill.fullEffectiveItems) : null,
		answered: 0,
		items: skill.loads.length,
		effectiveItems: isMeasured ? skill.fullEffectiveItems : 0,
		itemVariance: 0
	};
}
