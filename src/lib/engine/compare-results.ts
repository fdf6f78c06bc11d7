import type { SkillId } from '#lib/schema/quiz.ts';
import type { Measured } from './result.ts';

/** Any kind of result has scores to compare. */
type Scored = Pick<Measured, 'skills'>;

/** Whether two scores of one person differ by more than chance. */
export type ChangeVerdict = 'none' | 'maybe' | 'likely';

export interface SkillChange {
	readonly skill: SkillId;
	/** 0 to 100; null if the skill was not measured. */
	readonly from: number | null;
	readonly to: number | null;
	/** to − from in points. It and all properties below are null if either score is missing. */
	readonly difference: number | null;
	/** Standard error of the difference in points. */
	readonly se: number | null;
	readonly change: ChangeVerdict | null;
}

/**
 * The changes between two results, for every skill that both have, in the order of the first:
 *
 *     d = to − from     SE_d = √(SE_from² + SE_to²)
 *     |d| < SE_d no clear change · SE_d to 2·SE_d maybe · beyond likely
 *
 * With the usual SE of 10, the limits are 14 and 28 points. Without any change, chance alone
 * exceeds the first in 32 of 100 skills and the second in 5. Source: the standard error of a difference
 * and the reliable change index (Jacobson & Truax 1991), here with the person's own errors.
 */
export function compareResults(before: Scored, after: Scored): SkillChange[] {
	return sharedSkills([before, after]).map((skill) => {
		const one = measurementOf(before, skill);
		const two = measurementOf(after, skill);
		const scores = { skill, from: one?.score ?? null, to: two?.score ?? null };
		if (one === null || two === null)
			return { ...scores, difference: null, se: null, change: null };
		const difference = two.score - one.score;
		const se = Math.hypot(one.se, two.se);
		return { ...scores, difference, se, change: readChange(difference, se) };
	});
}

interface Measurement {
	readonly score: number;
	readonly se: number;
}

/** The score of a skill with its error; null if it was not measured. */
function measurementOf({ skills }: Scored, skill: SkillId): Measurement | null {
	const { score = null, se = null } = skills.find((other) => other.skill === skill) ?? {};
	return score === null || se === null ? null : { score, se };
}

/** The skills shared by all results, in the order of the first; empty without results. */
export function sharedSkills(results: readonly Scored[]): SkillId[] {
	const [first, ...others] = results.map(({ skills }) => skills.map(({ skill }) => skill));
	return (first ?? []).filter((skill) => others.every((skills) => skills.includes(skill)));
}

function readChange(difference: number, se: number): ChangeVerdict {
	const size = Math.abs(difference);
	// even with an error of zero, a difference of zero is no change
	if (size < se || size === 0) return 'none';
	return size <= 2 * se ? 'maybe' : 'likely';
}
