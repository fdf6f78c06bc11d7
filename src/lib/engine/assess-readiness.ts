import type { Plan, RolePlan } from './compile-quiz.ts';
import type { Gap, RoleReadiness, SkillScore } from './result.ts';
import { normalCdf, normalDensity } from './statistics.ts';

/**
 * The readiness for each role, that is, how much of the role's needs the person has, in the quiz's order:
 *
 *     readiness = 100·Σ m·(min(S, t) + b)/Σ m·t      b = correction·SE·(φ(z) + z·Φ(z))
 *     SE        = 100·√Σ (m·v)²/Σ m·t                v² = SE²·(1 + correction·Φ(z))²·Var min(Z, −y)
 *     shortfall = Σ m·max(0, t − S)/Σ m
 *
 * over the measured skills, m = importance, t = target, y = (S − t)/SE, z = min(y, 0), Z standard
 * normal. 0 to 100, and more skill never lowers it. P(meets) = Φ(y). Readiness never decides the match.
 *
 * min(S, t) alone is biased: chance below the target counts in full, chance above it not at all, so people who
 * exactly meet a role's needs would average 91. b is that expected loss, estimated at the scores themselves (a
 * parametric bootstrap: Efron & Tibshirani 1993, 10.6). It counts a surplus as exactly enough, because otherwise
 * more skill would lower the readiness. The remaining bias is about −4 at the targets and +1 at four fifths of
 * them.
 */
export function assessReadiness(plan: Plan, skills: readonly SkillScore[]): RoleReadiness[] {
	const readiness: RoleReadiness[] = [];
	for (const role of plan.roles) readiness.push(assessRole(plan, role, skills));
	return readiness;
}

function assessRole(plan: Plan, role: RolePlan, skills: readonly SkillScore[]): RoleReadiness {
	const { correction } = plan.quiz.scoring.readiness;
	const gaps: Gap[] = [];
	const sums = { importance: 0, needed: 0, met: 0, bias: 0, variance: 0 };
	for (let s = 0; s < skills.length; s += 1) {
		const skill = skills[s];
		if (!skill || skill.score === null || skill.se === null) continue;
		const weight = role.importance[s] ?? 0;
		const target = role.targets[s] ?? 0;
		const gap = target - skill.score;
		const limit = gap / skill.se;
		const meets01 = normalCdf(-limit);
		const density = normalDensity(limit);
		gaps.push({ skill: skill.skill, gap, meets01 });
		sums.importance += weight;
		sums.needed += weight * target;
		sums.met += weight * Math.min(skill.score, target);
		// a surplus counts as exactly enough: z = 0
		const tail01 = gap > 0 ? meets01 : 0.5;
		const loss = gap > 0 ? density - limit * tail01 : DENSITY_AT_0;
		sums.bias += weight * skill.se * loss;
		const slope = 1 + correction * tail01;
		sums.variance += (weight * skill.se * slope) ** 2 * varianceBelow(limit, meets01, density);
	}
	return summarise(plan, role, sums, gaps);
}

/** Sums over the measured skills, weighted by importance; met, bias and needed in points. */
interface Sums {
	readonly importance: number;
	readonly needed: number;
	readonly met: number;
	readonly bias: number;
	readonly variance: number;
}

function summarise(plan: Plan, role: RolePlan, sums: Sums, gaps: readonly Gap[]): RoleReadiness {
	const { correction, minMeasured01 } = plan.quiz.scoring.readiness;
	const { importance, needed, met, bias, variance } = sums;
	const all = role.importance.reduce((sum, one) => sum + one, 0);
	const measured01 = all > 0 ? importance / all : 0;
	const isMeasured = needed > 0 && measured01 >= minMeasured01;
	return {
		role: role.id,
		readiness: isMeasured ? Math.min(100, 100 * ((met + correction * bias) / needed)) : null,
		se: isMeasured ? Math.min(100, 100 * (Math.sqrt(variance) / needed)) : null,
		measured01,
		shortfall: importance > 0 ? (needed - met) / importance : 0,
		gaps
	};
}

const DENSITY_AT_0 = normalDensity(0);

/** The variance of min(Z, limit) for a standard normal Z, from `tail01` = 1 − Φ(limit) and `density` = φ(limit). */
function varianceBelow(limit: number, tail01: number, density: number): number {
	const mean = limit * tail01 - density;
	const square = 1 - tail01 - limit * density + limit * limit * tail01;
	// rounding may give a tiny negative value far beyond the target
	return Math.max(0, square - mean * mean);
}
