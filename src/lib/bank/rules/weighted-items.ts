import type { Item, Quiz, SkillId } from '#lib/schema/quiz.ts';
import { formatOf } from '../format-of.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';

/** A scatter this much larger costs so little precision that the same weight may stay. */
const NOTABLE_RATIO = 1.2;

export const weightedItems: Rule = {
	name: 'weighted-items',
	severity: 'warning',
	asks: 'Within a skill, items whose answers scatter more (sigma0) have a smaller weight: the square of the ratio gives the smallest error.',
	check({ quiz }) {
		return quiz.skills.flatMap(({ id }) => findingsOf(quiz, id));
	}
};

interface Weighted {
	readonly item: Item;
	readonly sigma0: number;
	readonly weight: number;
}

/** One finding a format is enough: its items are weighted alike. */
function findingsOf(quiz: Quiz, skill: SkillId): Finding[] {
	const all = quiz.items.flatMap((item) => weightedOn(quiz, item, skill));
	const least = Math.min(...all.map(({ sigma0 }) => sigma0));
	const steady = all.find(({ sigma0 }) => sigma0 === least);
	const seen = new Set<string>();
	return all.flatMap(({ item, sigma0, weight }) => {
		const isEven = steady !== undefined && weight >= steady.weight;
		if (!isEven || sigma0 < NOTABLE_RATIO * least || seen.has(item.format)) return [];
		seen.add(item.format);
		const better = Number((steady.weight * (least / sigma0) ** 2).toFixed(2));
		return [
			inQuiz(['items', quiz.items.indexOf(item), 'measures', skill], {
				code: 'unweighted-items',
				skill,
				format: item.format,
				sigma0,
				weight: better,
				least
			})
		];
	});
}

function weightedOn(quiz: Quiz, item: Item, skill: SkillId): Weighted[] {
	const format = formatOf(quiz, item);
	const weight = item.measures[skill];
	if (!format || format.kind === 'preference' || weight === undefined) return [];
	return [{ item, sigma0: format.sigma0, weight }];
}
