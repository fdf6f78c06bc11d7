import type { Answers, ItemId } from '#lib/schema/quiz.ts';
import { checkPace } from './check-pace.ts';
import type { Pace, Timing } from './check-pace.ts';
import type { Plan, ScalePlan, SkillPlan } from './compile-quiz.ts';
import { readAnswers, creditOf } from './score-skills.ts';
import type { Flag } from './result.ts';

/** Signs of careless answering; null if there are too few answers to judge. */
export interface Quality extends Pace {
	/** Longest run of one raw answer, over the items of one scale in presentation order. */
	readonly longstring: number | null;
	/** Standard deviation of the raw answers to one scale, in steps of a five-point scale. */
	readonly irv: number | null;
	/** Mean spread of the keyed answers within a skill, in points. */
	readonly spread: number | null;
	/** Mean distance between the regular and the reversed items of a skill, in points. */
	readonly contradiction: number | null;
	/** In the order of FLAGS. */
	readonly flags: readonly Flag[];
}

/** Steps of a five-point scale, to which the limits of raw spread refer. */
const USUAL_STEPS = 4;

/**
 * How carefully the quiz was answered. Only answer scales are judged, and only with at least `minScaleAnswers`
 * answers; the worst scale counts. Runs and raw spread use the answers before keying. Times are optional: see
 * `checkPace`. Indices after Meade & Craig (2012).
 *
 * A run of the lowest or highest answer of a scale can be true, above all if it asks for facts: beginners have done
 * none of it, and some people have led all of it. Such a run counts as a straight line only if something
 * contradicts it: answers too fast to read or, at the top, judgement no better than guessing.
 */
export function checkQuality(
	plan: Plan,
	answers: Answers,
	elapsedMs?: Timing,
	words?: Readonly<Record<ItemId, number>>
): Quality {
	return judgeQuality(plan, readAnswers(plan, answers), elapsedMs, words);
}

/** The same as `checkQuality`, from chosen options; see `readAnswers`. */
export function judgeQuality(
	plan: Plan,
	chosen: readonly number[],
	elapsedMs?: Timing,
	words?: Readonly<Record<ItemId, number>>
): Quality {
	const pace = checkPace(plan, chosen, elapsedMs, words);
	const raw = judgeRaw(plan, chosen, pace.flags.includes('too-fast'));
	const keyed = judgeKeyed(plan, chosen, raw.answers);
	return {
		longstring: raw.longstring,
		irv: raw.irv,
		spread: keyed.spread,
		contradiction: keyed.contradiction,
		medianMs: pace.medianMs,
		fastShare01: pace.fastShare01,
		flags: [...strongFlags(plan, raw, keyed), ...pace.flags]
	};
}

function strongFlags(
	plan: Plan,
	raw: ReturnType<typeof judgeRaw>,
	{ spread, contradiction }: ReturnType<typeof judgeKeyed>
): Flag[] {
	const { spreadMax, contradictionMax } = plan.quiz.scoring.quality;
	const flags: Flag[] = [];
	if (raw.isStraight) flags.push('straight-line');
	if (raw.isUniform) flags.push('no-variation');
	if (spread !== null && spread > spreadMax) flags.push('inconsistent');
	if (contradiction !== null && contradiction > contradictionMax) flags.push('contradiction');
	return flags;
}

/** Judges raw answers, before keying, for long runs and too little variation. The worst scale counts. */
function judgeRaw(plan: Plan, chosen: readonly number[], isTooFast: boolean) {
	const { minScaleAnswers } = plan.quiz.scoring.quality;
	let longstring: number | null = null;
	let irv: number | null = null;
	let isStraight = false;
	let isUniform = false;
	let answers = 0;
	for (const scale of plan.scales) {
		const raw = tallyRaw(scale, chosen);
		answers += raw.count;
		if (raw.count < minScaleAnswers) continue;
		const variation = (deviationOf(raw) * USUAL_STEPS) / scale.steps;
		irv = Math.min(irv ?? Infinity, variation);
		isUniform ||= variation < scale.irvMin;
		longstring = Math.max(longstring ?? 0, ...raw.longest);
		for (const [answer, length] of raw.longest.entries()) {
			if (length < scale.longstringMin) continue;
			isStraight ||= isTooFast || !isCredible(plan, scale, answer, chosen);
		}
	}
	return { longstring, isStraight, isUniform, irv, answers };
}

/** With fewer judgements, even someone who knows the work may get all of them wrong. */
const MIN_JUDGEMENTS = 4;

/** Whether one answer throughout can be true: at an end of a scale, unless other answers contradict it. */
function isCredible(
	plan: Plan,
	scale: ScalePlan,
	answer: number,
	chosen: readonly number[]
): boolean {
	if (!scale.hasTrueEnds) return false;
	return answer === 0 || (answer === scale.steps && !judgesLikeGuessing(plan, chosen));
}

function judgesLikeGuessing({ judgements }: Plan, chosen: readonly number[]): boolean {
	let count = 0;
	let lead = 0;
	for (const { load, guessed01 } of judgements) {
		const credit01 = creditOf(load, chosen);
		if (credit01 === undefined) continue;
		count += 1;
		lead += credit01 - guessed01;
	}
	return count >= MIN_JUDGEMENTS && lead <= 0;
}

/**
 * Sums for a mean and a standard deviation. Values are taken relative to the first, so that equal values give
 * exactly 0.
 */
interface Tally {
	count: number;
	first: number;
	sum: number;
	squares: number;
}

/** The sample standard deviation; 0 for one value. */
function deviationOf({ count, sum, squares }: Tally): number {
	// rounding may give a tiny negative value
	return Math.sqrt(Math.max(0, squares - (sum * sum) / count) / Math.max(1, count - 1));
}

function addTo(tally: Tally, value: number): void {
	if (tally.count === 0) tally.first = value;
	const distance = value - tally.first;
	tally.count += 1;
	tally.sum += distance;
	tally.squares += distance * distance;
}

/** The raw answers to a scale, with the longest run of each. Skipped items neither break a run nor lengthen it. */
function tallyRaw(scale: ScalePlan, chosen: readonly number[]): Tally & { longest: number[] } {
	const longest = new Array<number>(scale.steps + 1).fill(0);
	const raw = { count: 0, first: 0, sum: 0, squares: 0, longest };
	let run = 0;
	let previous = -1;
	for (const item of scale.items) {
		const answer = chosen[item] ?? -1;
		if (answer < 0) continue;
		addTo(raw, answer);
		run = answer === previous ? run + 1 : 1;
		if (run > (longest[answer] ?? 0)) longest[answer] = run;
		previous = answer;
	}
	return raw;
}

/** Judges keyed answers: their spread within a skill, and the distance between regular and reversed items. */
function judgeKeyed(plan: Plan, chosen: readonly number[], answers: number) {
	let spreads = 0;
	let spreadSum = 0;
	let contrasts = 0;
	let contrastSum = 0;
	for (const skill of plan.skills) {
		const tally = tallyKeyed(skill, chosen);
		if (tally.count > 1) {
			spreads += 1;
			spreadSum += deviationOf(tally);
		}
		const regulars = tally.count - tally.reversed;
		if (regulars > 0 && tally.reversed > 0) {
			const regularSum = tally.sum + tally.count * tally.first - tally.reversedSum;
			contrasts += 1;
			contrastSum += Math.abs(regularSum / regulars - tally.reversedSum / tally.reversed);
		}
	}
	const canJudge = answers >= plan.quiz.scoring.quality.minScaleAnswers;
	return {
		spread: canJudge && spreads > 0 ? (100 * spreadSum) / spreads : null,
		contradiction: canJudge && contrasts > 0 ? (100 * contrastSum) / contrasts : null
	};
}

/** Sums of one skill's credits on answer scales, in total and for reversed items. */
interface KeyedTally extends Tally {
	reversed: number;
	reversedSum: number;
}

function tallyKeyed(skill: SkillPlan, chosen: readonly number[]): KeyedTally {
	const tally = { count: 0, first: 0, sum: 0, squares: 0, reversed: 0, reversedSum: 0 };
	for (const load of skill.loads) {
		if (!load.isScale) continue;
		const credit01 = creditOf(load, chosen);
		if (credit01 === undefined) continue;
		addTo(tally, credit01);
		if (!load.isReverse) continue;
		tally.reversed += 1;
		tally.reversedSum += credit01;
	}
	return tally;
}
