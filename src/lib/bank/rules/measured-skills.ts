import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';
import { tellsAbout } from '../spread-of.ts';

export const measuredSkills: Rule = {
	name: 'measured-skills',
	severity: 'error',
	asks: 'Every skill is measured by at least one item.',
	check({ quiz }) {
		return quiz.skills.flatMap(({ id: skill }, index) =>
			quiz.items.some((item) => tellsAbout(quiz, item, skill))
				? []
				: [inQuiz(['skills', index, 'id'], { code: 'unmeasured-skill', skill })]
		);
	}
};
