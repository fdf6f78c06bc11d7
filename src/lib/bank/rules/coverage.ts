import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';
import { tellsAbout } from '../items.ts';

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

/** With two items, the standard error of a score is about 17 points: more than one step of the scale. */
const ENOUGH_ITEMS = 3;

export const itemsPerSkill: Rule = {
	name: 'items-per-skill',
	severity: 'warning',
	asks: 'A skill needs at least 3 items, because with fewer its score says little.',
	check({ quiz }) {
		return quiz.skills.flatMap(({ id: skill }, index) => {
			const items = quiz.items.filter((item) => tellsAbout(quiz, item, skill)).length;
			return items > 0 && items < ENOUGH_ITEMS
				? [inQuiz(['skills', index, 'id'], { code: 'few-items', skill, items })]
				: [];
		});
	}
};

export const neededSkills: Rule = {
	name: 'needed-skills',
	severity: 'warning',
	asks: 'Every skill is important to at least one role; otherwise it takes up time for nothing.',
	check({ quiz }) {
		if (quiz.kind !== 'roles' || !quiz.readings.readiness) return [];
		return quiz.skills.flatMap(({ id: skill }, index) =>
			quiz.roles.some(({ importance = {} }) => (importance[skill] ?? 0) > 0)
				? []
				: [inQuiz(['skills', index, 'id'], { code: 'unneeded-skill', skill })]
		);
	}
};

export const coveredDuties: Rule = {
	name: 'covered-duties',
	severity: 'warning',
	asks: 'Every duty of the roles is covered by at least one item.',
	check({ quiz }) {
		const covered = new Set(quiz.items.flatMap(({ duties }) => duties));
		return quiz.duties.flatMap((duty, index) =>
			covered.has(duty) ? [] : [inQuiz(['duties', index], { code: 'uncovered-duty', duty })]
		);
	}
};
