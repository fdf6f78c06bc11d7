import { canComeFirst } from '#lib/engine/can-come-first.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { predictAccuracy } from '#lib/engine/predict-accuracy.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import type { Quiz, RoleId } from '#lib/schema/quiz.ts';
import { falseAlarms } from '#lib/simulation/false-alarms.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const reachableRoles: Rule = {
	name: 'reachable-roles',
	severity: 'error',
	check({ quiz }) {
		const plan = compileQuiz(quiz);
		const even = compileQuiz(withEvenPriors(quiz));
		return quiz.roles.flatMap(({ id: role, prior }, index) => {
			if (canComeFirst(plan, role)) return [];
			const first = firstOnTargetsOf(plan, role);
			return canComeFirst(even, role)
				? [inQuiz(['roles', index, 'prior'], { code: 'unlikely-role', role, first, prior })]
				: [inQuiz(['roles', index, 'target'], { code: 'unreachable-role', role, first })];
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

export const pairAccuracy: Rule = {
	name: 'pair-accuracy',
	severity: 'warning',
	check({ quiz }) {
		const wanted01 = quiz.scoring.minPairAccuracy01;
		return predictAccuracy(compileQuiz(quiz))
			.filter(({ accuracy01 }) => accuracy01 < wanted01)
			.map(({ first, second, accuracy01, lengthen }) => {
				const index = quiz.roles.findIndex(({ id }) => id === second);
				return inQuiz(
					['roles', index, 'target'],
					lengthen === null
						? { code: 'same-targets', first, second }
						: { code: 'close-roles', first, second, accuracy01, wanted01, lengthen }
				);
			});
	}
};

/** The highest allowed share of honest people of any kind whose match is withheld as careless. */
const MOST01 = 0.03;

/** With 400 people, the standard error of a share of 3 % is 0.9 points; the seed makes the figure repeatable. */
export const FALSE_ALARM_RUN = { takers: 400, seed: 1 } as const;

export const falseAlarmsRule: Rule = {
	name: 'false-alarms',
	severity: 'error',
	check({ quiz }) {
		if (quiz.kind !== 'roles') return [];
		return falseAlarms(compileQuiz(quiz), FALSE_ALARM_RUN)
			.filter(({ withheld01 }) => withheld01 > MOST01)
			.map((alarm) =>
				inQuiz(['scoring', 'quality'], { code: 'false-alarms', ...alarm, most01: MOST01 })
			);
	}
};
