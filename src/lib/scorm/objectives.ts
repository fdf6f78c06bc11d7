import type { Result } from '#lib/engine/result.ts';
import { points } from '#lib/i18n/format.ts';

/** One skill as a platform can hold it: no margin of chance, no words, a number of 0 to 100. */
export interface Objective {
	readonly id: string;
	readonly raw: string;
}

/** The measured skills of a result as objectives, in the quiz's own order and in whole points. */
export function toObjectives(result: Result): Objective[] {
	return result.skills.flatMap(({ skill, score }) =>
		score === null ? [] : [{ id: skill, raw: points('en', score) }]
	);
}
