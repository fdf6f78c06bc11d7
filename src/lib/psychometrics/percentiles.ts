import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { SkillScore } from '#lib/engine/result.ts';
import type { SkillId } from '#lib/schema/quiz.ts';
import { wilsonInterval, type Interval } from './moments.ts';
import { NEEDS } from './needs.ts';

/** A score that a share of the group is below. */
export interface Percentile {
	/** 0 to 100. */
	readonly percent: number;
	readonly score: number;
	/** The scores at the ends of the share’s 95 % interval (Wilson), read from the same data. */
	readonly interval: Interval;
}

/** The percentiles of scores, with values between two people interpolated (type 7 of Hyndman & Fan 1996). */
export function percentilesOf(
	scores: readonly number[],
	percents: readonly number[]
): Percentile[] {
	const sorted = [...scores].sort((a, b) => a - b);
	return percents.map((percent) => {
		const share01 = percent / 100;
		const range = wilsonInterval(share01 * sorted.length, sorted.length) ?? [share01, share01];
		return {
			percent,
			score: quantile(sorted, share01),
			interval: [quantile(sorted, range[0]), quantile(sorted, range[1])]
		};
	});
}

function quantile(sorted: readonly number[], share01: number): number {
	const place = (sorted.length - 1) * share01;
	const below = Math.floor(place);
	const low = sorted[below] ?? NaN;
	const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
	return low + (place - below) * (high - low);
}

/** How the scores of one skill spread in a named group. */
export interface Norm {
	readonly skill: SkillId;
	readonly n: number;
	readonly percentiles: readonly Percentile[];
}

const QUARTILES = [25, 50, 75];
const PERCENTILES = [5, 10, 25, 50, 75, 90, 95];

/** The quartiles of each skill; with enough people, more percentiles. */
export function normsOf(plan: Plan, people: readonly (readonly SkillScore[])[]): Norm[] {
	return plan.skills.map(({ id }, s) => {
		const scores = people.flatMap((skills) => skills[s]?.score ?? []);
		const percents = scores.length < NEEDS.percentiles ? QUARTILES : PERCENTILES;
		return { skill: id, n: scores.length, percentiles: percentilesOf(scores, percents) };
	});
}
