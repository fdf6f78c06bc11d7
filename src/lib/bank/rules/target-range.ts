import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

/** Scores at the very ends are rare, so a target there would be met by almost nobody or by everybody. */
const RANGE = { min: 5, max: 95 } as const;

export const targetRange: Rule = {
	name: 'target-range',
	severity: 'warning',
	asks: 'Targets lie between 5 and 95, because hardly anybody scores at the very ends.',
	check({ quiz }) {
		return quiz.roles.flatMap(({ id: role, target }, index) =>
			Object.entries(target)
				.filter(([, points]) => points < RANGE.min || points > RANGE.max)
				.map(([skill, points]) =>
					inQuiz(['roles', index, 'target', skill], {
						code: 'extreme-target',
						role,
						skill,
						target: points
					})
				)
		);
	}
};
