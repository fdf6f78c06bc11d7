import type { BandId, RoleId, SkillId } from '#lib/schema/quiz.ts';
import { assessReadiness } from './assess-readiness.ts';
import { roleOf } from './compile-quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { findCounterfactual } from './find-counterfactual.ts';
import { headlineOf } from './headline.ts';
import { matchRoles, precisionOf } from './match-roles.ts';
import type { Result } from './result.ts';

/** A number now, and its value once the skill reaches the role's target. */
export interface FromTo {
	readonly from: number;
	readonly to: number;
}

/** One skill to work on for a role. */
export interface NextStep {
	readonly skill: SkillId;
	/** The person's band on the skill; null in a quiz without bands. */
	readonly band: BandId | null;
	/** 'closest': part of the cheapest way to make the role the closest one; 'gap': useful for readiness alone. */
	readonly why: 'closest' | 'gap';
	/** The score, and the target of the role. */
	readonly points: FromTo;
	/** Readiness for the role, 0 to 100; null if too little of its needs was measured. */
	readonly readiness: FromTo | null;
	/** Match with the role, 0 to 1. It may fall if another role requires more of the skill. */
	readonly match01: FromTo;
}

export interface NextSteps {
	/** The role that the steps lead to. */
	readonly role: RoleId;
	/** Most useful first, at most three; empty if no skill is clearly below the role's needs. */
	readonly steps: readonly NextStep[];
}

/** A longer list would not be a plan. */
const MOST_STEPS = 3;

/**
 * The skills to work on for a role, by default the next one: first the skills of the cheapest combination that
 * makes the role the closest, then those whose gap costs most readiness, importance × gap.
 *
 * A skill counts only if its gap is larger than its standard error and P(meets) is at most `metP.unlikely`: a gap
 * inside the margin of error on the radar, or too close to call in the table, is not a gap. Unmeasured skills are
 * left out. Each step gives the change if its skill rose to the target, with other skills and all errors unchanged.
 * Throws if the quiz does not have the role.
 */
export function chooseSteps(
	plan: Plan,
	result: Result,
	role: RoleId = nextRole(plan, result)
): NextSteps {
	const shortfalls = shortfallsOf(plan, result, role);
	const { withinTarget, within100 } = findCounterfactual(plan, result, role);
	const way = (withinTarget ?? within100)?.steps.slice().sort((a, b) => b.add - a.add) ?? [];
	const first = way.flatMap(({ skill }) => shortfalls.filter((one) => one.skill === skill));
	const then = shortfalls
		.filter((one) => one.cost > 0 && !first.includes(one))
		.sort((a, b) => b.cost - a.cost);
	const steps = [...first, ...then].slice(0, MOST_STEPS).map((one): NextStep => {
		const why = first.includes(one) ? 'closest' : 'gap';
		return { skill: one.skill, why, ...changeBy(plan, result, role, one) };
	});
	return { role, steps };
}

/**
 * The next more senior role than the match, or than a more senior role already met; at the top, that role itself.
 * Of several, the closest.
 */
function nextRole(plan: Plan, result: Result): RoleId {
	const { top, alreadyReady } = headlineOf(plan, result);
	const reached = roleOf(plan, alreadyReady ?? top);
	let next = reached;
	for (const id of result.match.ranking) {
		const role = roleOf(plan, id);
		if (role.seniority <= reached.seniority) continue;
		if (next === reached || role.seniority < next.seniority) next = role;
	}
	return next.id;
}

/** A skill clearly below the role's target. */
interface Shortfall {
	readonly skill: SkillId;
	readonly score: number;
	readonly target: number;
	/** Importance × gap, which is proportional to the loss of readiness. */
	readonly cost: number;
}

function shortfallsOf(plan: Plan, result: Result, role: RoleId): Shortfall[] {
	const { targets, importance } = roleOf(plan, role);
	const gaps = result.readiness.find((one) => one.role === role)?.gaps ?? [];
	return result.skills.flatMap(({ skill, score, se }, s) => {
		const gap = gaps.find((one) => one.skill === skill);
		if (gap === undefined || score === null || se === null) return [];
		if (gap.gap <= se || gap.meets01 > plan.quiz.scoring.metP.unlikely) return [];
		return [{ skill, score, target: targets[s] ?? 0, cost: (importance[s] ?? 0) * gap.gap }];
	});
}

function changeBy(
	plan: Plan,
	result: Result,
	role: RoleId,
	{ skill, score, target }: Shortfall
): Pick<NextStep, 'band' | 'points' | 'readiness' | 'match01'> {
	const raised = result.skills.map((one) =>
		one.skill === skill ? { ...one, score: target } : one
	);
	const match = matchRoles(plan, raised, precisionOf(plan, raised));
	const [before, after] = [result.readiness, assessReadiness(plan, raised)].map(
		(all) => all.find((one) => one.role === role)?.readiness ?? null
	);
	const [from = 0, to = 0] = [result.match, match].map(
		({ roles }) => roles.find((one) => one.role === role)?.match01
	);
	return {
		band: plan.quiz.bands.filter((band) => band.from <= score).at(-1)?.id ?? null,
		points: { from: score, to: target },
		readiness:
			typeof before === 'number' && typeof after === 'number' ? { from: before, to: after } : null,
		match01: { from, to }
	};
}
