import type { Rule } from '../draft.ts';

export const ownFigures: Rule = {
	name: 'own-figures',
	severity: 'error',
	asks: 'Simulated figures belong to the version of the quiz beside which they lie.',
	check({ quiz, simulated }) {
		const own = `${quiz.id}@${quiz.version}`;
		if (simulated === null || simulated.quiz === own) return [];
		const fact = { code: 'other-figures', quiz: own, found: simulated.quiz } as const;
		return [{ source: 'simulated', path: ['quiz'], fact }];
	}
};
