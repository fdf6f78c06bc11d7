import type { Objective } from './objectives.ts';

/** What there is to hand over, part by part, as a person can be told about it. */
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
	 * Another value, allowed and harmless for a moment. Some platforms send only what differs from the last
	 * value that they sent, even if that was lost; setting this one first makes the real one differ.
	 */
	readonly standIn: string;
}

export interface AttemptState {
	/** Nobody takes "completed" back: an attempt that was opened as done says nothing until it is done again. */
	readonly status: 'incomplete' | 'completed' | null;
	/** For `cmi.suspend_data`; null when there is nothing new to keep. */
	readonly text: string | null;
	readonly objectives: readonly Objective[];
}

/**
 * Everything that a platform should know, in the order in which it accepts it. There is no
 * `cmi.core.score` and never will be: a self-assessment is no grade. The exit stays "suspend", also at
 * the end, so that the person can open their result again.
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
				name: `cmi.objectives.${String(index)}.${field}`,
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
