import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';
import { tellsAbout } from '../spread-of.ts';

/** With two items a score of 0 to 100 is uncertain by about 17 points: more than a step of the scale is worth. */
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
