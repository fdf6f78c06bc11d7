import { formatOf } from '../format-of.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const optionRoles: Rule = {
	name: 'option-roles',
	severity: 'error',
	asks: 'Every option of a preference item leans to a role.',
	check({ quiz }) {
		return quiz.items.flatMap((item, index) => {
			if (formatOf(quiz, item)?.kind !== 'preference') return [];
			return (item.options ?? []).flatMap(({ id: option, role }, place) =>
				role === undefined
					? [inQuiz(['items', index, 'options', place], { code: 'option-without-role', option })]
					: []
			);
		});
	}
};
