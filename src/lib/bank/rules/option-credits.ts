import type { Item } from '#lib/schema/quiz.ts';
import { formatOf } from '../format-of.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';

export const optionCredits: Rule = {
	name: 'option-credits',
	severity: 'error',
	asks: 'Every option of a choice item says how much credit it earns on each skill that the item measures, also when it is 0.',
	check({ quiz }) {
		const skills = new Set(quiz.skills.map(({ id }) => id));
		return quiz.items.flatMap((item, index) => {
			// An unknown skill is reported by itself, not again for every option.
			const isKnown = Object.keys(item.measures).every((skill) => skills.has(skill));
			const isChoice = formatOf(quiz, item)?.kind === 'choice';
			return isChoice && isKnown ? creditFindings(item, index) : [];
		});
	}
};

function creditFindings({ measures, options = [] }: Item, index: number): Finding[] {
	return options.flatMap(({ id: option, credits = {} }, place) => {
		const path = ['items', index, 'options', place];
		const missing = Object.keys(measures).filter((skill) => !Object.hasOwn(credits, skill));
		const idle = Object.keys(credits).filter((skill) => !Object.hasOwn(measures, skill));
		return [
			...missing.map((skill) => inQuiz(path, { code: 'option-without-credit', option, skill })),
			...idle.map((skill) =>
				inQuiz([...path, 'credits', skill], { code: 'unmeasured-credit', option, skill })
			)
		];
	});
}
