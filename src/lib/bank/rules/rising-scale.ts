import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const risingScale: Rule = {
	name: 'rising-scale',
	severity: 'warning',
	asks: 'On an answer scale each option earns more than the one before; an item that runs the other way says "reverse: true".',
	check({ quiz }) {
		return Object.entries(quiz.formats).flatMap(([id, format]) => {
			if (format.kind !== 'scale') return [];
			return format.options.flatMap(({ id: option, credit }, index) => {
				const before = format.options[index - 1];
				if (!before || before.credit < credit) return [];
				const path = ['formats', id, 'options', index, 'credit'];
				return [inQuiz(path, { code: 'scale-not-rising', format: id, option })];
			});
		});
	}
};
