import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const neededSkills: Rule = {
	name: 'needed-skills',
	severity: 'warning',
	asks: 'Every skill is important to at least one role; otherwise it takes up time for nothing.',
	check({ quiz }) {
		return quiz.skills.flatMap(({ id: skill }, index) =>
			quiz.roles.some(({ importance }) => (importance[skill] ?? 0) > 0)
				? []
				: [inQuiz(['skills', index, 'id'], { code: 'unneeded-skill', skill })]
		);
	}
};
