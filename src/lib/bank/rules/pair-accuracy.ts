import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { predictAccuracy } from '#lib/engine/predict-accuracy.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const pairAccuracy: Rule = {
	name: 'pair-accuracy',
	severity: 'warning',
	asks: 'Any two roles can be told apart well enough: more items or targets that differ more raise the predicted accuracy.',
	check({ quiz }) {
		const wanted01 = quiz.scoring.minPairAccuracy01;
		return predictAccuracy(compileQuiz(quiz))
			.filter(({ accuracy01 }) => accuracy01 < wanted01)
			.map(({ first, second, accuracy01, lengthen }) => {
				const index = quiz.roles.findIndex(({ id }) => id === second);
				return inQuiz(['roles', index, 'target'], {
					code: 'close-roles',
					roles: [first, second],
					accuracy01,
					wanted01,
					lengthen
				});
			});
	}
};
