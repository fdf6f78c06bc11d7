import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const completeTargets: Rule = {
	name: 'complete-targets',
	severity: 'error',
	asks: 'Every role has a target and an importance for every skill, and at least one skill is important to it.',
	check({ quiz }) {
		return quiz.roles.flatMap((role, index) => {
			const gaps = (['target', 'importance'] as const).flatMap((table) =>
				quiz.skills
					.filter(({ id }) => !Object.hasOwn(role[table], id))
					.map(({ id: skill }) =>
						inQuiz(['roles', index, table], {
							code: 'missing-target',
							role: role.id,
							skill,
							table
						})
					)
			);
			const isNothingImportant = Object.values(role.importance).every((value) => value === 0);
			if (!isNothingImportant) return gaps;
			const path = ['roles', index, 'importance'];
			return [...gaps, inQuiz(path, { code: 'no-importance', role: role.id })];
		});
	}
};
