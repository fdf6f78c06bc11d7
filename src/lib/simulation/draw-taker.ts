import type { Plan, RolePlan } from '#lib/engine/compile-quiz.ts';
import { matchRoles, precisionOf } from '#lib/engine/match-roles.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import type { RoleId } from '#lib/schema/quiz.ts';
import type { Dice } from './dice.ts';
import type { Scenario } from './scenarios.ts';

/** A simulated person: the role that is right for them, and their true skills. */
export interface Taker {
	readonly role: RoleId;
	/** By index of the skill, 0 to 100. */
	readonly skills: readonly number[];
}

/**
 * A person of a role. Skills scatter around its targets by τ, and all together by σ_g. Roles take turns, or follow
 * the scenario's shares. If the quiz's targets are wrong, each person gets their own true target.
 */
export function drawTaker(
	plan: Plan,
	dice: Dice,
	index: number,
	{ spread = 1, targetError = 0, isAnyone = false, shares }: Scenario = {}
): Taker {
	if (isAnyone) return drawAnyone(plan, dice);
	const { tau, sigmaG } = plan.quiz.scoring;
	const role = shares ? roleByShare(plan, index, shares) : plan.roles[index % plan.roles.length];
	if (role === undefined) throw new Error('A quiz has roles.');
	const level = sigmaG * dice.normal();
	const skills = role.targets.map((target) => {
		const error = targetError === 0 ? 0 : targetError * dice.normal();
		return asSkill(target + error + level + spread * tau * dice.normal());
	});
	return { role: role.id, skills };
}

/** Range of levels of people without a role, and the scatter of each skill around the level, in points. */
const LEVELS = { lowest: 10, highest: 90 };
const OWN_SCATTER = 15;

/**
 * A person without a role: a level drawn evenly from 10 to 90, and skills that scatter by 15 points around it. The
 * right role is the closest by the model's own distance on the true skills, without error.
 */
function drawAnyone(plan: Plan, dice: Dice): Taker {
	const level = LEVELS.lowest + (LEVELS.highest - LEVELS.lowest) * dice.uniform();
	const skills = plan.skills.map(() => asSkill(level + OWN_SCATTER * dice.normal()));
	return { role: closestRole(plan, skills), skills };
}

function closestRole(plan: Plan, skills: readonly number[]): RoleId {
	const scores = Object.fromEntries(plan.skills.map(({ id }, s) => [id, skills[s] ?? 0]));
	const known = scoreSummary(plan, scores).skills.map((skill) => ({ ...skill, se: 0 }));
	return matchRoles(plan, known, precisionOf(plan, known)).top;
}

/** Steps of the golden section reach every role evenly, even with few people. */
const GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;

function roleByShare(plan: Plan, index: number, shares: readonly number[]): RolePlan | undefined {
	const weights = plan.roles.map((_, r) => shares[r] ?? shares.at(-1) ?? 1);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	let left = all * (((index + 0.5) * GOLDEN_SECTION) % 1);
	return plan.roles.find((_, r) => {
		left -= weights[r] ?? 0;
		return left < 0;
	});
}

function asSkill(points: number): number {
	return Math.min(100, Math.max(0, points));
}
