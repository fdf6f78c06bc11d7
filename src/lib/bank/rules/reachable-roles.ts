import type { Quiz, RoleId } from '#lib/schema/quiz.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { canComeFirst } from '#lib/engine/can-come-first.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const reachableRoles: Rule = {
	name: 'reachable-roles',
	severity: 'error',
	asks: 'Every role comes first for some scores from 0 to 100, when every item is answered.',
	check({ quiz }) {
		const plan = compileQuiz(quiz);
		const even = compileQuiz(withEvenPriors(quiz));
		return quiz.roles.flatMap(({ id: role, prior }, index) => {
			if (canComeFirst(plan, role)) return [];
			const isPrior = canComeFirst(even, role);
			return [
				inQuiz(['roles', index, isPrior ? 'prior' : 'target'], {
					code: 'unreachable-role',
					role,
					first: firstOnTargetsOf(plan, role),
					prior: isPrior ? prior : null
				})
			];
		});
	}
};

function withEvenPriors(quiz: Quiz): Quiz {
	return { ...quiz, roles: quiz.roles.map((role) => ({ ...role, prior: 1 })) };
}

function firstOnTargetsOf(plan: Plan, role: RoleId): RoleId {
	const target = plan.quiz.roles.find(({ id }) => id === role)?.target ?? {};
	return scoreSummary(plan, target).match.ranking.find((id) => id !== role) ?? role;
}
