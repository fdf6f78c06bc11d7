import type { RoleId } from '#lib/schema/quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { matchWeights } from './match-roles.ts';
import type { MatchWeights } from './match-roles.ts';
import { scoreSummary } from './score-summary.ts';
import { solveRise } from './solve-rise.ts';

/** The lead that a role needs, in nats, because the quiz's order decides a tie. */
const LEAD = 1e-6;

/**
 * Whether some scores from 0 to 100 put a role first, with every item answered and the errors expected then. Exact:
 * the log-odds of two roles are linear in the scores (weights times scores minus bars), so a linear programme
 * decides it. Throws if the quiz does not have the role.
 */
export function canComeFirst(plan: Plan, role: RoleId): boolean {
	const zero = Object.fromEntries(plan.quiz.skills.map(({ id }) => [id, 0]));
	const summary = scoreSummary(plan, zero);
	const all = matchWeights(plan, summary);
	const own = all.find((entry) => entry.role === role);
	if (!own) throw new Error(`Quiz "${plan.quiz.id}" has no role "${role}".`);
	const demands = all
		.filter((entry) => entry !== own)
		.map((rival) => ({
			slopes: plan.quiz.skills.map(({ id }) => weightOf(own, id) - weightOf(rival, id)),
			need: own.bar - rival.bar + LEAD
		}));
	return (
		solveRise(
			demands,
			plan.quiz.skills.map(() => 100)
		) !== null
	);
}

function weightOf({ weights }: MatchWeights, skill: string): number {
	return weights[skill] ?? 0;
}
