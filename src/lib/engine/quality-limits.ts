import type { Quiz } from '#lib/schema/quiz.ts';

/** Limits for the raw answers to one scale. */
export interface QualityLimits {
	/** The length at which a run of one answer is a straight line; Infinity if no run can be judged. */
	readonly longstringMin: number;
	/** Lowest acceptable standard deviation of the raw answers, in steps of a five-point scale; 0 for no limit. */
	readonly irvMin: number;
}

/**
 * How often an honest person whose skills are all equal, at the middle of one answer, gives that answer: P(|Z| < 1)
 * if answers scatter by half a step of the scale, as statements of fact do, and P(|Z| < ½) if they scatter by a
 * whole step, as agreement does.
 */
const SAME_ANSWER01 = { facts: 0.683, agreement: 0.383 } as const;

/** Highest allowed share of such people judged careless. */
const FALSE_ALARMS01 = 0.01;

/** The limit for agreement that hardly varies although some items are reversed: Meade & Craig (2012). */
const IRV_MIN = 0.5;

/**
 * The limits for a scale, if the author does not set them.
 *
 * A straight line is the shortest run that at most 1 % of the people described above would reach by chance, P(run ≥
 * L among n) ≤ p^L·(1 + (n − L)(1 − p)), the mean number of such runs. Nineteen statements of fact give 15, thirty
 * of agreement 8; twelve of fact are too few. Too little variation is a sign only if a reversed item makes it a
 * contradiction: someone may truly have done none of it, but nobody can agree with a statement and its opposite.
 */
export function qualityLimits(
	{ longstringMin, irvMin }: Quiz['scoring']['quality'],
	scale: {
		readonly states: 'facts' | 'agreement';
		readonly items: number;
		readonly hasReversed: boolean;
	}
): QualityLimits {
	const isContradictable = scale.states === 'agreement' && scale.hasReversed;
	return {
		longstringMin: longstringMin ?? longestByChance(SAME_ANSWER01[scale.states], scale.items),
		irvMin: irvMin ?? (isContradictable ? IRV_MIN : 0)
	};
}

function longestByChance(same01: number, items: number): number {
	for (let length = 2; length <= items; length += 1) {
		const runs = same01 ** length * (1 + (items - length) * (1 - same01));
		if (runs <= FALSE_ALARMS01) return length;
	}
	return Infinity;
}
