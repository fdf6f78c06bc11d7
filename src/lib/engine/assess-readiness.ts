import type { Plan, RolePlan } from './compile-quiz.ts';
import type { Gap, RoleReadiness, SkillScore } from './result.ts';
import { normalCdf } from './statistics.ts';

/**
 * How much of what each role needs is there, in the quiz's order of roles:
 *
 *     readiness = 100·Σ m·min(S, t)/Σ m·t      shortfall = Σ m·max(0, t − S)/Σ m
 *
 * over the measured skills, m = importance, t = target. 0 to 100, and more skill never lowers it.
 * P(meets) = Φ((S − t)/SE). Readiness never decides the match.
 */
export function assessReadiness(plan: Plan, skills: readonly SkillScore[]): RoleReadiness[] {
	const readiness: RoleReadiness[] = [];
	for (const role of plan.roles) readiness.push(assessRole(role, skills));
	return readiness;
}

function assessRole(role: RolePlan, skills: readonly SkillScore[]): RoleReadiness {
	const gaps: Gap[] = [];
	let importance = 0;
	let needed = 0;
	let met = 0;
	for (let s = 0; s < skills.length; s += 1) {
		const skill = skills[s];
		if (!skill || skill.score === null || skill.se === null) continue;
		const target = role.targets[s] ?? 0;
		const weight = role.importance[s] ?? 0;
		importance += weight;
		needed += weight * target;
		met += weight * Math.min(skill.score, target);
		const gap = target - skill.score;
		gaps.push({ skill: skill.skill, gap, meets01: normalCdf(-gap / skill.se) });
	}
	return {
		role: role.id,
		readiness: needed > 0 ? 100 * (met / needed) : null,
		shortfall: importance > 0 ? (needed - met) / importance : 0,
		gaps
	};
}
