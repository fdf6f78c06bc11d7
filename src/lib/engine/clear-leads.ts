import type { SkillId } from '#lib/schema/quiz.ts';
import type { Measured } from './result.ts';
import { normalCdf } from './statistics.ts';

/** A person who scores higher in a skill than others, by more than chance explains. People are indices. */
export interface ClearLead {
	readonly skill: SkillId;
	readonly person: number;
	/** Those who score clearly lower; at least one. */
	readonly ahead: readonly number[];
	/** The largest of these differences, in its standard errors. */
	readonly z: number;
}

/** How often chance alone may produce any lead at all, in one comparison. */
const ERROR_RATE = 0.05;

/**
 * The leads of a group, from the most people behind to the fewest, then from the largest difference. For two people
 * a and b with scores in a skill:
 *
 *     z = (S_a − S_b) / √(SE_a² + SE_b²)     clear if  2·(1 − Φ(z)) < 0.05 / pairs
 *
 * `pairs` counts every pair of scores of every skill, because the largest of many differences is large by chance.
 * Source: the standard error of a difference with the correction of Bonferroni (Dunn 1961). `skills` are those that
 * all results share.
 */
export function clearLeads(
	results: readonly Pick<Measured, 'skills'>[],
	skills: readonly SkillId[]
): ClearLead[] {
	const measured = skills.map((skill) => ({ skill, people: measuredPeople(results, skill) }));
	const pairs = measured.reduce(
		(sum, { people: { length } }) => sum + (length * (length - 1)) / 2,
		0
	);
	const isClear = (z: number) => z > 0 && 2 * normalCdf(-z) < ERROR_RATE / pairs;
	return measured
		.flatMap(({ skill, people }) =>
			people.flatMap(({ person, score, se }) => {
				const behind = people
					.map((other) => ({ ...other, z: (score - other.score) / Math.hypot(se, other.se) }))
					.filter(({ z }) => isClear(z));
				const ahead = behind.map((other) => other.person);
				return ahead.length === 0
					? []
					: [{ skill, person, ahead, z: Math.max(...behind.map(({ z }) => z)) }];
			})
		)
		.sort((a, b) => b.ahead.length - a.ahead.length || b.z - a.z);
}

interface Scorer {
	readonly person: number;
	readonly score: number;
	readonly se: number;
}

function measuredPeople(results: readonly Pick<Measured, 'skills'>[], skill: SkillId): Scorer[] {
	return results.flatMap(({ skills }, person) => {
		const { score = null, se = null } = skills.find((other) => other.skill === skill) ?? {};
		return score === null || se === null ? [] : [{ person, score, se }];
	});
}
