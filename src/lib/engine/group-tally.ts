import type { Plan } from './compile-quiz.ts';
import type { GroupRecord } from './group-record.ts';
import type { Certainty } from './result.ts';

/** The sums for a mean and a standard deviation, in the whole units of the records. */
export interface Moments {
	readonly n: number;
	readonly sum: number;
	readonly sumSq: number;
}

/** A group as whole numbers, in plain JSON: exact in any order of addition, up to 900,000 people. */
export interface GroupTally {
	/** Number of people without a flag. Flagged people are in no number but `flagged`. */
	readonly n: number;
	readonly flagged: number;
	/** In the quiz's order; n excludes people who were not measured. */
	readonly skills: readonly Moments[];
	/** In the quiz's order. */
	readonly roles: readonly Moments[];
	readonly labels: Readonly<Record<Certainty, number>>;
	/** Number of people who probably meet each target, by role and then by skill. */
	readonly meets: readonly number[];
}

export const NO_MOMENTS: Moments = { n: 0, sum: 0, sumSq: 0 };

/** The tally of an empty group. */
export function emptyTally({ skills, roles }: Plan): GroupTally {
	return {
		n: 0,
		flagged: 0,
		skills: skills.map(() => NO_MOMENTS),
		roles: roles.map(() => NO_MOMENTS),
		labels: { clear: 0, leaning: 0, blend: 0 },
		meets: roles.flatMap(() => skills.map(() => 0))
	};
}

/** The tally with one more person. */
export function addToTally(tally: GroupTally, record: GroupRecord): GroupTally {
	return combine(tally, tallyOf(record), 1);
}

/** The tally without a person who is in it: exactly the tally before that person was added. */
export function subtractFromTally(tally: GroupTally, record: GroupRecord): GroupTally {
	return combine(tally, tallyOf(record), -1);
}

/** The tally of two groups without common members. */
export function mergeTallies(one: GroupTally, two: GroupTally): GroupTally {
	return combine(one, two, 1);
}

function tallyOf({ isFlagged, skills, roles, label, meets }: GroupRecord): GroupTally {
	const counted = (value: number | null): Moments =>
		isFlagged || value === null ? NO_MOMENTS : { n: 1, sum: value, sumSq: value * value };
	const countOf = (one: Certainty) => (!isFlagged && one === label ? 1 : 0);
	return {
		n: isFlagged ? 0 : 1,
		flagged: isFlagged ? 1 : 0,
		skills: skills.map(counted),
		roles: roles.map(counted),
		labels: { clear: countOf('clear'), leaning: countOf('leaning'), blend: countOf('blend') },
		meets: isFlagged ? meets.map(() => 0) : meets
	};
}

function combine(one: GroupTally, two: GroupTally, sign: 1 | -1): GroupTally {
	const moments = (a: Moments, b = NO_MOMENTS): Moments => ({
		n: a.n + sign * b.n,
		sum: a.sum + sign * b.sum,
		sumSq: a.sumSq + sign * b.sumSq
	});
	return {
		n: one.n + sign * two.n,
		flagged: one.flagged + sign * two.flagged,
		skills: one.skills.map((skill, s) => moments(skill, two.skills[s])),
		roles: one.roles.map((role, r) => moments(role, two.roles[r])),
		labels: {
			clear: one.labels.clear + sign * two.labels.clear,
			leaning: one.labels.leaning + sign * two.labels.leaning,
			blend: one.labels.blend + sign * two.labels.blend
		},
		meets: one.meets.map((count, i) => count + sign * (two.meets[i] ?? 0))
	};
}
