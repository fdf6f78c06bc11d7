import type { Quiz } from '#lib/schema/quiz.ts';

/** Limits for the raw answers to one scale. */
export interface QualityLimits {
	/** A run of one answer this long is a straight line; Infinity when no run can be judged. */
	readonly longstringMin: number;
	/** Least standard deviation of the raw answers, in steps of a five-point scale; 0 for none. */
	readonly irvMin: number;
}

/**
 * How often an honest person whose skills are all alike, in the middle of one answer, gives that answer:
 * P(|Z| < 1) where answers scatter by half a step of the scale, as statements of fact do, and
 * P(|Z| < ½) where they scatter by a whole one, as agreement does.
 */
const SAME_ANSWER01 = { facts: 0.683, agreement: 0.383 } as const;

/** At most this share of such people may be taken for careless. */
const FALSE_ALARMS01 = 0.01;

/** Agreement that hardly varies, although some of its items are reversed: Meade & Craig (2012). */
const IRV_MIN = 0.5;

/**
 * The limits of a scale with so many items, where the author does not give them.
 *
 * A straight line is the shortest run that at most 1 % of the people described above would reach by
 * chance, P(run ≥ L among n) ≤ p^L·(1 + (n − L)(1 − p)), the mean number of such runs. Nineteen
 * statements of fact give 15, thirty of agreement 8; twelve of fact are too few to tell. Too little
 * variation is a sign only where a reversed item makes it a contradiction: somebody may truly have
 * done nothing of all this, and nobody can agree with a thing and its opposite.
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
