import { createRequire } from 'node:module';
import { PEOPLE } from './people.ts';
import { createRandom } from './random.ts';

export const BIG_FIVE_ITEMS = 120;

/** @bigfive-org/score on a test of its own size: 120 items, five domains with six facets each. */
export function createBigFive() {
	const score: (data: object) => unknown = createRequire(import.meta.url)('@bigfive-org/score');
	const random = createRandom(120);
	const people = Array.from({ length: PEOPLE }, () => ({
		answers: Array.from({ length: BIG_FIVE_ITEMS }, (_, i) => ({
			domain: 'NEOAC'.charAt(i % 5),
			facet: 1 + (Math.floor(i / 5) % 6),
			score: 1 + Math.floor(5 * random())
		}))
	}));
	return (i: number) => score(people[i % PEOPLE] ?? {});
}
