import type { Measured } from '#lib/engine/result.ts';
import { points } from '#lib/i18n/format.ts';

/** The parts of an attempt that a platform stores, as the app names them to people. */
export const PARTS = ['start', 'progress', 'completion', 'skills'] as const;
export type Part = (typeof PARTS)[number];

export const STATUS = 'cmi.core.lesson_status';
export const SUSPEND_DATA = 'cmi.suspend_data';

/** One value of the platform's data model. */
export interface CmiValue {
	readonly part: Part;
	readonly name: string;
	readonly value: string;
	/**
	 * A different valid value, harmless for a moment. Some platforms send only values that differ from the
	 * last ones they sent, even if those were lost. Setting this one first makes the real one differ.
	 */
	readonly standIn: string;
}

export interface AttemptState {
	/** Null leaves the status alone: "completed" is never taken back in an attempt that was opened as done. */
	readonly status: 'incomplete' | 'completed' | null;
	/** The text for `cmi.suspend_data`; null if there is nothing new to store. */
	readonly text: string | null;
	readonly objectives: readonly Objective[];
}

/**
 * All values for the platform, in the order in which it accepts them. There is no `cmi.core.score`,
 * because a self-assessment is no grade. The exit is "suspend" even at the end, so that the person can
 * open their result again.
 */
export function cmiValues({ status, text, objectives }: AttemptState): CmiValue[] {
	const part = status === 'completed' ? 'completion' : 'start';
	return [
		...(text === null
			? []
			: [{ part: 'progress', name: SUSPEND_DATA, value: text, standIn: `${text} ` } as const]),
		...objectives.flatMap(({ id, raw }, index) =>
			(
				[
					['id', id, `${id}_`],
					['score.min', '0', '0.0'],
					['score.max', '100', '100.0'],
					['score.raw', raw, `${raw}.0`]
				] as const
			).map(([field, value, standIn]) => ({
				part: 'skills' as const,
				name: `cmi.objectives.${index}.${field}`,
				value,
				standIn
			}))
		),
		...(status === null
			? []
			: [
					{
						part,
						name: STATUS,
						value: status,
						standIn: status === 'completed' ? 'incomplete' : 'browsed'
					} as const
				]),
		{ part, name: 'cmi.core.exit', value: 'suspend', standIn: '' }
	];
}

/** One skill as a platform can store it: a number from 0 to 100, without a margin of error. */
export interface Objective {
	readonly id: string;
	readonly raw: string;
}

/** The measured skills of a result as objectives, in the quiz's order and in whole points. */
export function toObjectives(result: Pick<Measured, 'skills'>): Objective[] {
	return result.skills.flatMap(({ skill, score }) =>
		score === null ? [] : [{ id: skill, raw: points('en', score) }]
	);
}
