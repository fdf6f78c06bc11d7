import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { Plan, RolePlan, SkillPlan } from './compile-quiz.ts';
import { applyPrecision, precisionOf } from './match-roles.ts';
import { sharedAnswers } from './shared-answers.ts';
import type { SharedAnswer } from './shared-answers.ts';
import { normalCdf } from './statistics.ts';

export interface PairAccuracy {
	readonly first: RoleId;
	readonly second: RoleId;
	/** Distance of the two targets in units of the shared covariance. */
	readonly delta: number;
	/** Expected share of people of these two roles whose match is the right one of the two, 0.5 to 1. */
	readonly accuracy01: number;
	/** The skill for which another item helps most; null if the targets are equal. */
	readonly lengthen: SkillId | null;
}

/**
 * How well the quiz distinguishes every pair of roles, predicted by the model without any answers:
 * Δ = √(δ'C⁻¹δ) with the errors expected with all items answered, accuracy = Φ(Δ/2).
 *
 * This is exact if each item measures one skill. An answer that counts on several skills is less informative: its
 * options differ in fewer directions, so it pulls the scores of these skills towards each other, and its
 * error affects all of them. With P the projection onto these directions, q = skills/directions, u the mean
 * credit and w the shares of the items in their skills, the scores of people of role r have
 *
 *     mean m(r) = Σ w(u + P(t(r) − u))     covariance V = B(τ²I + σ_g²11')B' + Σ q·σ₀²·wPw,  B = Σ wP
 *
 * and the accuracy is the mean over both roles of Φ(β'(m − M)/√(β'Vβ)), with the slope β = C⁻¹δ and the
 * middle M of the two targets that the match uses.
 *
 * The skill to lengthen has the largest gain of Δ² from another item, (C⁻¹δ)²·σ₀²/n². A skill without
 * items on which the targets differ comes first.
 */
export function predictAccuracy(plan: Plan): PairAccuracy[] {
	const answers = sharedAnswers(plan);
	return plan.roles.flatMap((first, r) =>
		plan.roles.slice(r + 1).map((second) => predictPair(plan, answers, first, second))
	);
}

function predictPair(
	plan: Plan,
	answers: readonly SharedAnswer[],
	first: RolePlan,
	second: RolePlan
): PairAccuracy {
	const deltas = first.targets.map((target, s) => target - (second.targets[s] ?? 0));
	const slopes = applyPrecision(precisionOf(plan, plan.skills.map(expectedError)), deltas);
	const squared = slopes.reduce((sum, slope, s) => sum + slope * (deltas[s] ?? 0), 0);
	// rounding may give a tiny negative value
	const delta = Math.sqrt(Math.max(0, squared));
	let lengthen: SkillId | null = null;
	let best = 0;
	for (const [s, skill] of plan.skills.entries()) {
		const gain = gainOf(skill, slopes[s] ?? 0, deltas[s] ?? 0);
		if (gain <= best) continue;
		best = gain;
		lengthen = skill.id;
	}
	const accuracy01 = shareOfRight(plan, answers, [first, second], slopes);
	return { first: first.id, second: second.id, delta, accuracy01, lengthen };
}

/** Expected share of people of two roles whose scores are closer to their own role. */
function shareOfRight(
	plan: Plan,
	answers: readonly SharedAnswer[],
	[first, second]: readonly [RolePlan, RolePlan],
	slopes: readonly number[]
): number {
	const { tau, sigmaG } = plan.quiz.scoring;
	const pulls = plan.skills.map(() => 0);
	let base = 0;
	let variance = 0;
	for (const { loads, centre01, shows, directions } of answers) {
		const own = loads.map(({ skill, load }) => (slopes[skill] ?? 0) * load.weight01);
		for (const [k, { skill, load }] of loads.entries()) {
			const pull = own.reduce((sum, slope, l) => sum + slope * (shows[l]?.[k] ?? 0), 0);
			pulls[skill] = (pulls[skill] ?? 0) + pull;
			base += 100 * ((own[k] ?? 0) - pull) * (centre01[k] ?? 0);
			variance += (loads.length / directions) * load.sigma0Squared * pull * (own[k] ?? 0);
		}
	}
	variance +=
		tau ** 2 * dot(pulls, pulls) + (sigmaG * pulls.reduce((sum, pull) => sum + pull, 0)) ** 2;
	if (variance <= 0) return 0.5;
	const middle = (dot(slopes, first.targets) + dot(slopes, second.targets)) / 2;
	const leadOf = (role: RolePlan) =>
		(base + dot(pulls, role.targets) - middle) / Math.sqrt(variance);
	return (normalCdf(leadOf(first)) + normalCdf(-leadOf(second))) / 2;
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, s) => sum + value * (b[s] ?? 0), 0);
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
