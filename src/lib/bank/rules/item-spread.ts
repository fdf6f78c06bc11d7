import { areAlike } from '../are-alike.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';
import { formatOf } from '../format-of.ts';
import { spreadOf } from '../spread-of.ts';

export const itemSpread: Rule = {
	name: 'item-spread',
	severity: 'error',
	asks: 'An item tells something about a skill only when its options earn different credits on it.',
	check({ quiz }) {
		const skills = new Set(quiz.skills.map(({ id }) => id));
		return quiz.items.flatMap((item, index) => {
			// Without a known format or skill, or with options all alike, another rule says more.
			if (!formatOf(quiz, item) || areAlike(item.options ?? [])) return [];
			return Object.keys(item.measures)
				.filter((skill) => skills.has(skill) && spreadOf(quiz, item, skill) === 0)
				.map((skill) => inQuiz(['items', index, 'measures', skill], { code: 'no-spread', skill }));
		});
	}
};
