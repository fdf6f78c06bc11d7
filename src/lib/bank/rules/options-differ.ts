import { areAlike } from '../are-alike.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const optionsDiffer: Rule = {
	name: 'options-differ',
	severity: 'error',
	asks: 'The options of an item are not all keyed alike: what somebody chooses has to make a difference.',
	check({ quiz }) {
		return quiz.items.flatMap(({ options = [] }, index) =>
			areAlike(options) ? [inQuiz(['items', index, 'options'], { code: 'options-alike' })] : []
		);
	}
};
