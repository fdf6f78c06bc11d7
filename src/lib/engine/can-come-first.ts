import type { RoleId } from '#lib/schema/quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { matchWeights } from './match-roles.ts';
import type { MatchWeights } from './match-roles.ts';
import { scoreSummary } from './score-summary.ts';
import { solveRise } from './solve-rise.ts';

/** What a role has to lead by, in nats: a tie goes to the role that stands first in the quiz. */
const LEAD = 1e-6;

/**
 * Whether some scores from 0 to 100 put a role first, with every item answered and the errors that are
 * expected then. Exact: the log-odds of two roles are linear in the scores, weights times scores minus
 * bars, so this is the question whether a linear programme has a solution. Throws for a role that the
 * quiz does not have.
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
