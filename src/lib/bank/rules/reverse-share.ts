import { formatOf } from '../format-of.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

/** Some reversed items expose a habit of agreeing; many only cause misreadings (van Sonderen et al. 2013). */
const LARGEST_SHARE01 = 1 / 3;

export const reverseShare: Rule = {
	name: 'reverse-share',
	severity: 'warning',
	asks: 'At most a third of the scored items are reversed, because reversed items are often misread.',
	check({ quiz }) {
		const scored = quiz.items.filter((item) => formatOf(quiz, item)?.kind !== 'preference');
		const reversed = scored.filter((item) => item.reverse).length;
		if (reversed <= LARGEST_SHARE01 * scored.length) return [];
		return [inQuiz(['items'], { code: 'many-reversed', reversed, items: scored.length })];
	}
};
