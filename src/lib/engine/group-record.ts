import type { Plan } from './compile-quiz.ts';
import { headlineOf, namesRole } from './headline.ts';
import { profileHeadlineOf } from './profile-headline.ts';
import type { Certainty, Measured, Result } from './result.ts';
import type { ProfileResult } from './score-profile.ts';

/** Skills are counted in thousandths of a point. */
export const UNITS_PER_POINT = 1000;
/**
 * Matches are counted in units of 1e-5. With both units, the sum of the squares of 10,000 people is at most 1e14,
 * and whole numbers are exact up to 9e15; units ten times finer would exceed that.
 */
export const UNITS_PER_MATCH = 100_000;

/** One scored submission as a tally counts it: whole numbers, so that sums are exact on every machine. */
export interface GroupRecord {
	/** Careless or unmeasured: the person sees no match, so none counts in the group. */
	readonly isFlagged: boolean;
	/** In the quiz's order, 0 to 100,000; null if the skill was not measured. */
	readonly skills: readonly (number | null)[];
	/** In the quiz's order, 0 to 100,000. */
	readonly roles: readonly number[];
	/** The certainty in the headline; meaningless if flagged. The database uses the name `label`. */
	readonly label: Certainty;
	/** By role and then by skill: 1 if the person probably meets the role's target, else 0. */
	readonly meets: readonly number[];
}

/**
 * A result as whole numbers. It is flagged if the person's own page shows no match: a strong flag, or no measured
 * skill. A target is probably met if P(meets) ≥ `metP.likely`.
 */
export function recordOf(plan: Plan, result: Result): GroupRecord {
	const headline = headlineOf(plan, result);
	return {
		isFlagged: !namesRole(headline),
		skills: skillsOf(result),
		roles: result.match.roles.map(({ match01 }) => Math.round(match01 * UNITS_PER_MATCH)),
		label: namesRole(headline) ? headline.kind : result.match.certainty,
		meets: plan.roles.flatMap((_, r) => plan.skills.map(({ id }) => meetsOf(plan, result, r, id)))
	};
}

/**
 * The same for a profile, which has no roles. It is flagged if the answers look careless or nothing was measured. The
 * label says how certain the first letter is; no page shows it.
 */
export function recordOfProfile(plan: Plan, result: ProfileResult): GroupRecord {
	const headline = profileHeadlineOf(plan, result);
	return {
		isFlagged: headline.kind === 'withheld' || result.profile.places.length === 0,
		skills: skillsOf(result),
		roles: [],
		label: headline.kind === 'code' ? headline.certainty : 'blend',
		meets: []
	};
}

function skillsOf({ skills }: Measured): GroupRecord['skills'] {
	return skills.map(({ score }) => (score === null ? null : Math.round(score * UNITS_PER_POINT)));
}

function meetsOf({ quiz }: Plan, { readiness }: Result, roleIndex: number, skill: string): number {
	const gap = readiness[roleIndex]?.gaps.find((one) => one.skill === skill);
	return gap !== undefined && gap.meets01 >= quiz.scoring.metP.likely ? 1 : 0;
}
