import type { Plan } from './compile-quiz.ts';
import { emptyTally, mergeTallies } from './group-tally.ts';
import type { GroupTally, Moments } from './group-tally.ts';
import type { Certainty } from './result.ts';

/**
 * Means and counts change by five people or more. A person here is a device that submitted: someone
 * with several devices counts several times, and nothing in this file can tell.
 */
export const MEAN_STEP = 5;
/** Everything that says how people differ: of ten or more, in steps of ten or more. */
export const SPREAD_STEP = 10;

/** What a room has published, plain JSON. Nobody who is in it is ever taken out again. */
export interface GroupPublished {
	/** All who no longer wait. Never shown: what is shown are the two below, which lag behind it. */
	readonly taken: GroupTally;
	/** The means chain. Each of its parts (a skill, the roles, the flagged) may stem from another moment. */
	readonly means: GroupTally;
	/** The spread chain; of each part, a moment of the means chain's own. */
	readonly spread: GroupTally;
}

/** Before the first reveal. */
export function emptyPublished(plan: Plan): GroupPublished {
	const nobody = emptyTally(plan);
	return { taken: nobody, means: nobody, spread: nobody };
}

/**
 * What is published next: everyone who waits is taken if enough of them count. Otherwise the same object
 * comes back, and they go on waiting. After a new one, the waiting tally is empty. Someone who was taken
 * and then withdraws, or answers again, changes nothing here and does not wait again.
 *
 * The first group has ten people or more. It may have five if the facilitator says that everyone is
 * here (`isEveryoneHere`): they have counted that there are as many people as devices. Below ten, a few
 * devices of one person would otherwise make a group of the last one.
 *
 * Every number is of nested groups S₁ ⊂ S₂ ⊂ …, so any combination of them that is not zero is of at
 * least one whole step Sᵢ₊₁ − Sᵢ: five people, or ten in the spread chain. Because not everybody is
 * measured in every skill, each skill takes its steps by its own people; so do the flagged.
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
 * Later labels must not say of one to four new people what they are, nor of any number that they are all
 * the same. The first ones hide such cells.
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
