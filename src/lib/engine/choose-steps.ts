import type { BandId, RoleId, SkillId } from '#lib/schema/quiz.ts';
import { assessReadiness } from './assess-readiness.ts';
import { roleOf } from './compile-quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { findCounterfactual } from './find-counterfactual.ts';
import { headlineOf } from './headline.ts';
import { matchRoles, precisionOf } from './match-roles.ts';
import type { Result } from './result.ts';

/** A number now, and once the skill is where the role wants it. */
export interface FromTo {
	readonly from: number;
	readonly to: number;
}

/** One skill to work on for a role. */
export interface NextStep {
	readonly skill: SkillId;
	/** Where the person stands on it; null in a quiz without bands. */
	readonly band: BandId | null;
	/** 'closest': on the cheapest way to make the role the closest one; 'gap': for readiness alone. */
	readonly why: 'closest' | 'gap';
	/** The score, and the target of the role. */
	readonly points: FromTo;
	/** Of the role, 0 to 100; null when nothing that matters to it was measured. */
	readonly readiness: FromTo | null;
	/** With the role, 0 to 1. It may fall, when another role asks for more of the skill. */
	readonly match01: FromTo;
}

export interface NextSteps {
	/** The role that the steps lead to. */
	readonly role: RoleId;
	/** Most useful first, at most three; none when no skill is clearly below what the role needs. */
	readonly steps: readonly NextStep[];
}

/** More than this is no plan. */
const MOST_STEPS = 3;

/**
 * What to work on for a role, by default the next one: first the skills of the cheapest combination
 * that makes the role the closest, then those whose gap costs most readiness, importance × gap.
 *
 * A skill counts only when its gap is larger than its standard error and P(meets) is at most
 * `metP.unlikely`: what the radar shows inside the band of chance, or the table calls too close to
 * say, is no gap. Skills that were not measured are left out. Each step says what would change if
 * its skill rose to the target, the other skills and all errors as they are. Throws for a role that
 * the quiz does not have.
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
 * The next more senior role than the match, or than a more senior one that is met already; at the
 * top, that role itself. Of several the one that is closer.
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

/** A skill that is clearly below what the role needs. */
interface Shortfall {
	readonly skill: SkillId;
	readonly score: number;
	readonly target: number;
	/** Importance × gap: what readiness loses by it, up to a factor. */
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
