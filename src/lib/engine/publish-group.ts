import type { Plan } from './compile-quiz.ts';
import { emptyTally, mergeTallies } from './group-tally.ts';
import type { GroupTally, Moments } from './group-tally.ts';
import type { Certainty } from './result.ts';

/**
 * Means and counts change by five or more people at a time. A person here is a device that submitted: someone with
 * several devices counts several times, which this code cannot detect.
 */
export const MEAN_STEP = 5;
/** Figures about differences between people need ten or more people, and change by ten or more at a time. */
export const SPREAD_STEP = 10;

/** The published figures of a workshop, in plain JSON. People are never removed from them. */
export interface GroupPublished {
	/** Everyone included so far. Never shown: the two chains below are shown, and lag behind it. */
	readonly taken: GroupTally;
	/** The means chain. Each part (a skill, the roles, the flagged) may date from a different moment. */
	readonly means: GroupTally;
	/** The spread chain. Each part dates from a moment of the means chain. */
	readonly spread: GroupTally;
}

/** The published figures before the first reveal. */
export function emptyPublished(plan: Plan): GroupPublished {
	const nobody = emptyTally(plan);
	return { taken: nobody, means: nobody, spread: nobody };
}

/**
 * The next published figures. They include everyone waiting if enough of them count; otherwise the same object is
 * returned, and they continue to wait. After a new object, the waiting tally is empty. Someone already included who
 * withdraws or answers again changes nothing here and does not wait again.
 *
 * The first group has ten or more people. It may have five if the facilitator confirms that everyone is here
 * (`isEveryoneHere`), having counted as many people as devices. In a group below ten, a few devices of one person
 * could otherwise isolate the last participant.
 *
 * Every number is of nested groups S₁ ⊂ S₂ ⊂ …, so any non-zero combination of them covers at least one whole step
 * Sᵢ₊₁ − Sᵢ: five people, or ten in the spread chain. Not everyone is measured in every skill, so each skill steps
 * by its own people, and so do the flagged.
 */
export function publish(
	published: GroupPublished,
	waiting: GroupTally,
	isEveryoneHere = false
): GroupPublished {
	const isFirst = published.taken.n === 0;
	const least = isFirst && !isEveryoneHere ? SPREAD_STEP : MEAN_STEP;
	if (waiting.n < least) return published;
	const taken = mergeTallies(published.taken, waiting);
	const means = stepMeans(published.means, taken);
	return { taken, means, spread: stepSpread(published.spread, means) };
}

function stepMeans(shown: GroupTally, taken: GroupTally): GroupTally {
	const hasFlaggedStep = taken.flagged - shown.flagged >= MEAN_STEP;
	return {
		...taken,
		flagged: hasFlaggedStep ? taken.flagged : shown.flagged,
		skills: stepEach(shown.skills, taken.skills, MEAN_STEP)
	};
}

function stepSpread(shown: GroupTally, means: GroupTally): GroupTally {
	const skills = stepEach(shown.skills, means.skills, SPREAD_STEP);
	if (means.n - shown.n < SPREAD_STEP) return { ...shown, skills };
	return {
		...means,
		skills,
		labels: canShow(shown.labels, means.labels) ? means.labels : shown.labels
	};
}

function stepEach(
	shown: readonly Moments[],
	next: readonly Moments[],
	step: number
): readonly Moments[] {
	return shown.map((one, i) => {
		const newer = next[i] ?? one;
		return newer.n - one.n >= step ? newer : one;
	});
}

/**
 * Whether newer labels may be shown. They must not reveal the label of one to four new people, nor that all new
 * people have the same one. In the first labels, small cells are hidden instead.
 */
function canShow(
	shown: Readonly<Record<Certainty, number>>,
	next: Readonly<Record<Certainty, number>>
): boolean {
	if (shown.clear + shown.leaning + shown.blend === 0) return true;
	const rises = [
		next.clear - shown.clear,
		next.leaning - shown.leaning,
		next.blend - shown.blend
	].filter((rise) => rise > 0);
	return rises.length !== 1 && rises.every((rise) => rise >= MEAN_STEP);
}
