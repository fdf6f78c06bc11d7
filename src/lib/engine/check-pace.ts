import type { ItemId } from '#lib/schema/quiz.ts';
import type { ItemPlan, Plan } from './compile-quiz.ts';
import type { Flag } from './result.ts';

/** Milliseconds an item was on screen, by item. Missing items were not timed. */
export type Timing = Readonly<Record<ItemId, number>>;

export interface Pace {
	/** Median time per item, scaled as if every item took as long to read as a scale item. Null if not judged. */
	readonly medianMs: number | null;
	/** Share of items faster than `fastMs`, 0 to 1. */
	readonly fastShare01: number | null;
	readonly flags: readonly Flag[];
}

/**
 * Whether the answers came faster than people can read: 'too-fast' if the median is below `fastMs`, which withholds
 * the match; 'fast' if the median is below `cautionMs` or more than `fastShare01` of the items are below `fastMs`.
 *
 * An item with its own options takes longer to read. If the number of its words is given, its time is scaled by
 * cautionMs/max(cautionMs, words/readingWordsPerSecond), so that the same limits fit all items. Fewer than
 * `minScaleAnswers` timed answers are not judged. 2 s per item: Huang et al. (2012).
 */
export function checkPace(
	plan: Plan,
	chosen: readonly number[],
	elapsedMs?: Timing,
	words?: Readonly<Record<ItemId, number>>
): Pace {
	const { minScaleAnswers, fastMs } = plan.quiz.scoring.quality;
	const times = elapsedMs ? timesOf(plan, chosen, elapsedMs, words ?? {}) : [];
	if (times.length < Math.max(1, minScaleAnswers)) {
		return { medianMs: null, fastShare01: null, flags: [] };
	}
	const medianMs = medianOf(times);
	const fastShare01 = times.filter((time) => time < fastMs).length / times.length;
	return { medianMs, fastShare01, flags: paceFlags(plan, medianMs, fastShare01) };
}

function timesOf(
	plan: Plan,
	chosen: readonly number[],
	elapsedMs: Timing,
	words: Readonly<Record<ItemId, number>>
): number[] {
	return plan.items.flatMap((item, index) => {
		const time = elapsedMs[item.id];
		if ((chosen[index] ?? -1) < 0 || !Number.isFinite(time) || time === undefined) return [];
		return [time * readingScale(plan, item, words[item.id])];
	});
}

function readingScale(plan: Plan, item: ItemPlan, words: number | undefined): number {
	const { cautionMs, readingWordsPerSecond } = plan.quiz.scoring.quality;
	if (item.kind === 'scale' || words === undefined || !Number.isFinite(words)) return 1;
	return cautionMs / Math.max(cautionMs, (1000 * words) / readingWordsPerSecond);
}

function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
	return (lower + upper) / 2;
}

function paceFlags(plan: Plan, medianMs: number, share01: number): Flag[] {
	const { fastMs, fastShare01, cautionMs } = plan.quiz.scoring.quality;
	if (medianMs < fastMs) return ['too-fast'];
	return medianMs < cautionMs || share01 > fastShare01 ? ['fast'] : [];
}
