import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

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
