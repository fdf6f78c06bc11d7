import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';
import { tellsAbout } from '../items.ts';
import type { Path } from '../read-yaml.ts';

/** What decides which skills an item measures. */
const MEASURES: readonly Path[] = [
	['items', '*', 'measures'],
	['items', '*', 'format'],
	['items', '*', 'options'],
	['formats']
];

export const measuredSkills: Rule = {
	name: 'measured-skills',
	severity: 'error',
	counts: MEASURES,
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
	counts: MEASURES,
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
	counts: [['roles', '*', 'importance']],
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
	counts: [['items', '*', 'duties']],
	check({ quiz }) {
		const covered = new Set(quiz.items.flatMap(({ duties }) => duties));
		return quiz.duties.flatMap((duty, index) =>
			covered.has(duty) ? [] : [inQuiz(['duties', index], { code: 'uncovered-duty', duty })]
		);
	}
};
