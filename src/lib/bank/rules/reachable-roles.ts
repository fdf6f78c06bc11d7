import type { BySkill, RoleId } from '#lib/schema/quiz.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { matchWeights } from '#lib/engine/match-weights.ts';
import type { MatchWeights } from '#lib/engine/match-weights.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const reachableRoles: Rule = {
	name: 'reachable-roles',
	severity: 'error',
	asks: 'Every role can come first: at the latest for somebody who scores exactly on its targets, or far out on its side.',
	check({ quiz }) {
		const plan = compileQuiz(quiz);
		return quiz.roles.flatMap(({ id: role, target }, index) => {
			const [first, ...rest] = profilesFor(plan, role, target).map(
				(scores) => scoreSummary(plan, scores).match.top
			);
			if (first === undefined || first === role || rest.includes(role)) return [];
			return [inQuiz(['roles', index, 'target'], { code: 'unreachable-role', role, first })];
		});
	}
};

/**
 * Profiles that favour a role: its own targets, the corners that favour it most over each other
 * role, and their middle. The log-odds of two roles are linear in the scores, so a corner is where
 * a role leads a rival by most; with many rivals this is a search and not a proof.
 */
function profilesFor(plan: Plan, role: RoleId, target: BySkill<number>): BySkill<number>[] {
	const all = matchWeights(plan, scoreSummary(plan, target));
	const own = all.find((entry) => entry.role === role);
	if (!own) return [target];
	const corners = all
		.filter((entry) => entry !== own)
		.map((rival) => cornerAgainst(plan, own, rival));
	return [target, ...corners, middleOf(plan, [target, ...corners])];
}

function cornerAgainst(plan: Plan, own: MatchWeights, rival: MatchWeights): BySkill<number> {
	return bySkill(plan, (id) => ((own.weights[id] ?? 0) > (rival.weights[id] ?? 0) ? 100 : 0));
}

function middleOf(plan: Plan, profiles: readonly BySkill<number>[]): BySkill<number> {
	return bySkill(
		plan,
		(id) => profiles.reduce((sum, profile) => sum + (profile[id] ?? 0), 0) / profiles.length
	);
}

function bySkill(plan: Plan, valueOf: (id: string) => number): BySkill<number> {
	return Object.fromEntries(plan.quiz.skills.map(({ id }) => [id, valueOf(id)]));
}
