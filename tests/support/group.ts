import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { GroupRecord } from '#lib/engine/group-record.ts';
import { addToTally, emptyTally } from '#lib/engine/group-tally.ts';
import type { GroupTally } from '#lib/engine/group-tally.ts';
import { emptyPublished, publish } from '#lib/engine/publish-group.ts';
import type { GroupPublished } from '#lib/engine/publish-group.ts';
import { buildQuiz } from './engine-quiz.ts';

/** Three skills and three roles. */
export const groupPlan = compileQuiz(buildQuiz());

/** A person with 60 points in everything, who meets nothing; a test changes the part it is about. */
export function buildRecord(change: Partial<GroupRecord> = {}): GroupRecord {
	return {
		isFlagged: false,
		skills: [60_000, 60_000, 60_000],
		roles: [50_000, 30_000, 20_000],
		label: 'leaning',
		meets: [0, 0, 0, 0, 0, 0, 0, 0, 0],
		...change
	};
}

/** So many people with the same record. */
export function crowd(count: number, change: Partial<GroupRecord> = {}): GroupRecord[] {
	return Array.from({ length: count }, () => buildRecord(change));
}

export function tallyAll(records: readonly GroupRecord[]): GroupTally {
	return records.reduce(addToTally, emptyTally(groupPlan));
}

/** What is published after these batches, when the facilitator says each time that everyone is here. */
export function publishAll(...batches: readonly (readonly GroupRecord[])[]): GroupPublished {
	return batches.reduce(
		(published, batch) => publish(published, tallyAll(batch), true),
		emptyPublished(groupPlan)
	);
}
