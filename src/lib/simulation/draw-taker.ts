import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { RoleId } from '#lib/schema/quiz.ts';
import type { Dice } from './dice.ts';
import type { Scenario } from './scenarios.ts';

/** A made-up person: the role that they were drawn from, and what they really can do. */
export interface Taker {
	readonly role: RoleId;
	/** By index of the skill, 0 to 100. */
	readonly skills: readonly number[];
}

/**
 * A person of the role with that index, counted round: skills scatter around its targets by τ, all
 * together by σ_g. Where the quiz's targets are wrong, everybody gets a true target of their own.
 */
export function drawTaker(
	plan: Plan,
	dice: Dice,
	index: number,
	{ spread = 1, targetError = 0 }: Scenario = {}
): Taker {
	const { tau, sigmaG } = plan.quiz.scoring;
	const role = plan.roles[index % plan.roles.length];
	if (role === undefined) throw new Error('A quiz has roles.');
	const level = sigmaG * dice.normal();
	const skills = role.targets.map((target) => {
		const error = targetError === 0 ? 0 : targetError * dice.normal();
		return Math.min(100, Math.max(0, target + error + level + spread * tau * dice.normal()));
	});
	return { role: role.id, skills };
}
