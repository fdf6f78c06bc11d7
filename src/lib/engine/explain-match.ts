import type { Answers, RoleId } from '#lib/schema/quiz.ts';
import { roleOf } from './compile-quiz.ts';
import type { Plan, SkillPlan } from './compile-quiz.ts';
import { applyPrecision, precisionOf } from './match-roles.ts';
import { readAnswers, creditOf } from './score-skills.ts';
import type { AnswerEvidence, Explanation, Result, SkillEvidence } from './result.ts';

/** How strong a piece of evidence is, in words. */
export type Strength = 'none' | 'slight' | 'moderate' | 'strong';

/**
 * Why one role comes before another: ln P(over)/P(under), split exactly.
 *
 *     own evidence of a skill    hδ(S − mid)          δ = difference, mid = mean of the two targets
 *     overall level              −c·Σhδ·Σh(S − mid)
 *     base rates                 ln π(over)/π(under)
 *     one answer in a skill      share·hδ(100u − mid), summing to the skill's own evidence
 *
 * In nats; positive values favour `over`. Measured skills only. `answers` must be those of the result;
 * without answers (a summary), their terms are left out. For a linear score these are the
 * interventional SHAP values with the midpoint as reference. Throws if the quiz does not have a role.
 */
// eslint-disable-next-line max-params -- the two roles are a pair that reads best as two words
export function explainMatch(
	plan: Plan,
	answers: Answers,
	result: Result,
	over: RoleId,
	under: RoleId
): Explanation {
	const pair = contrast(plan, over, under);
	const precision = precisionOf(plan, result.skills);
	const slopes = applyPrecision(precision, pair.deltas);
	const skills: SkillEvidence[] = [];
	let own = 0;
	let difference = 0;
	let elevation = 0;
	for (const [s, { skill, score }] of result.skills.entries()) {
		if (score === null) continue;
		const weight = precision.h[s] ?? 0;
		const delta = pair.deltas[s] ?? 0;
		const distance = score - (pair.mids[s] ?? 0);
		skills.push({ skill, nats: weight * delta * distance, slope: slopes[s] ?? 0 });
		own += weight * delta * distance;
		difference += weight * delta;
		elevation += weight * distance;
	}
	const level = -precision.c * difference * elevation;
	const total = own + level + pair.prior;
	const terms = explainAnswers(plan, readAnswers(plan, answers), pair, precision.h);
	return { over, under, total, skills, level, prior: pair.prior, answers: terms };
}

/** The strength of a piece of evidence by the quiz's cut-offs; the sign does not matter. */
export function strengthOf(plan: Plan, nats: number): Strength {
	const { slight, moderate, strong } = plan.quiz.scoring.reasonNats;
	const size = Math.abs(nats);
	if (size < slight) return 'none';
	if (size < moderate) return 'slight';
	return size < strong ? 'moderate' : 'strong';
}

/** The contrast of two roles, by index of the skill. */
interface Contrast {
	readonly deltas: readonly number[];
	readonly mids: readonly number[];
	readonly prior: number;
}

function contrast(plan: Plan, over: RoleId, under: RoleId): Contrast {
	const first = roleOf(plan, over);
	const second = roleOf(plan, under);
	const pairs = first.targets.map((target, s) => [target, second.targets[s] ?? 0] as const);
	return {
		deltas: pairs.map(([a, b]) => a - b),
		mids: pairs.map(([a, b]) => (a + b) / 2),
		prior: first.logPrior - second.logPrior
	};
}

function explainAnswers(
	plan: Plan,
	chosen: readonly number[],
	pair: Contrast,
	h: readonly number[]
): AnswerEvidence[] {
	return plan.skills.flatMap((skill, s) => {
		const weight = h[s] ?? 0;
		// 0 marks an unmeasured skill
		if (weight === 0) return [];
		const slope = weight * (pair.deltas[s] ?? 0);
		return explainSkill(plan, skill, chosen, { slope, mid: pair.mids[s] ?? 0 });
	});
}

function explainSkill(
	plan: Plan,
	skill: SkillPlan,
	chosen: readonly number[],
	line: { readonly slope: number; readonly mid: number }
): AnswerEvidence[] {
	const answered = skill.loads.filter((load) => creditOf(load, chosen) !== undefined);
	const total = answered.reduce((sum, { weight01 }) => sum + weight01, 0);
	return answered.flatMap((load) => {
		const item = plan.items[load.item];
		const option = item?.options[chosen[load.item] ?? -1];
		const credit01 = creditOf(load, chosen) ?? 0;
		if (!item || option === undefined) return [];
		const share01 = load.weight01 / total;
		const nats = share01 * line.slope * (100 * credit01 - line.mid);
		return [{ item: item.id, option, skill: skill.id, credit01, share01, nats }];
	});
}
