import type { Item, Quiz, SkillId } from '#lib/schema/quiz.ts';
import { inQuiz } from '../draft.ts';
import type { Finding, Rule } from '../draft.ts';
import { formatOf } from '../items.ts';

export const risingScale: Rule = {
	name: 'rising-scale',
	severity: 'warning',
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

/** A few reversed items reveal a habit of agreeing; many only cause misreadings (van Sonderen et al. 2013). */
const LARGEST_SHARE01 = 1 / 3;

export const reverseShare: Rule = {
	name: 'reverse-share',
	severity: 'warning',
	counts: [
		['items', '*', 'reverse'],
		['items', '*', 'format']
	],
	check({ quiz }) {
		const scored = quiz.items.filter((item) => formatOf(quiz, item)?.kind !== 'preference');
		const reversed = scored.filter((item) => item.reverse).length;
		if (reversed <= LARGEST_SHARE01 * scored.length) return [];
		return [inQuiz(['items'], { code: 'many-reversed', reversed, items: scored.length })];
	}
};

/** Up to this ratio of scatters, equal weights cost hardly any precision. */
const NOTABLE_RATIO = 1.2;

export const weightedItems: Rule = {
	name: 'weighted-items',
	severity: 'warning',
	counts: [
		['items', '*', 'measures'],
		['formats', '*', 'sigma0']
	],
	check({ quiz }) {
		return quiz.skills.flatMap(({ id }) => findingsOf(quiz, id));
	}
};

interface Weighted {
	readonly item: Item;
	readonly sigma0: number;
	readonly weight: number;
}

/** One finding per format is enough, because its items share their weight. */
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
