import type { Objective } from './objectives.ts';

/** What there is to hand over, part by part, as a person can be told about it. */
export const PARTS = ['start', 'progress', 'completion', 'skills'] as const;
export type Part = (typeof PARTS)[number];

/** One value of the platform's data model. */
export interface CmiValue {
	readonly part: Part;
	readonly name: string;
	readonly value: string;
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
			: [{ part: 'progress', name: 'cmi.suspend_data', value: text } as const]),
		...objectives.flatMap(({ id, raw }, index) =>
			(
				[
					['id', id],
					['score.min', '0'],
					['score.max', '100'],
					['score.raw', raw]
				] as const
			).map(([field, value]) => ({
				part: 'skills' as const,
				name: `cmi.objectives.${String(index)}.${field}`,
				value
			}))
		),
		...(status === null ? [] : [{ part, name: 'cmi.core.lesson_status', value: status } as const]),
		{ part, name: 'cmi.core.exit', value: 'suspend' }
	];
}
