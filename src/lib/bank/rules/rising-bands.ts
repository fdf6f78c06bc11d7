import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const risingBands: Rule = {
	name: 'rising-bands',
	severity: 'error',
	asks: 'The bands of development steps begin at 0 and rise, so that every score lies in exactly one.',
	check({ quiz }) {
		return quiz.bands.flatMap(({ id, from }, index) => {
			const path = ['bands', index, 'from'];
			const before = quiz.bands[index - 1];
			if (!before) return from === 0 ? [] : [inQuiz(path, { code: 'late-band', band: id, from })];
			if (from > before.from) return [];
			return [inQuiz(path, { code: 'band-not-rising', band: id, from, before: before.id })];
		});
	}
};
