import { optionIds } from '../../src/lib/link/quiz-tag.ts';
import type { Answers, Quiz } from '../../src/lib/schema/quiz.ts';
import { createRandom } from './random.ts';

/** Enough different people that no cache holds one answer, few enough that memory plays no part. */
export const PEOPLE = 1024;

/** People with a level of their own, who answer every item somewhere near it. The same in every run. */
export function createPeople(quiz: Quiz, people = PEOPLE, seed = 20261122): Answers[] {
	const random = createRandom(seed);
	return Array.from({ length: people }, () => {
		const level01 = random();
		const chosen = quiz.items.map((item) => {
			const options = optionIds(quiz, item);
			const place = Math.round((level01 + random() - 0.5) * (options.length - 1));
			const option = options[Math.min(Math.max(place, 0), options.length - 1)];
			return [item.id, option ?? ''] as const;
		});
		return Object.fromEntries(chosen);
	});
}
