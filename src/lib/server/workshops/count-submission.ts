import type { GroupRecord } from '#lib/engine/group-record.ts';
import { addToTally, emptyTally, subtractFromTally } from '#lib/engine/group-tally.ts';
import { publish } from '#lib/engine/publish-group.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { WorkshopRow } from './store.ts';
import { readPublished, readTally } from './tally-columns.ts';

type Tallies = Pick<WorkshopRow, 'waiting' | 'published' | 'batch'>;

/**
 * The tallies of a workshop after a member's record has changed from `before` to `after` (null: no
 * record). Only for members who are not published yet; published figures never change.
 */
export function countSubmission(
	plan: Plan,
	workshop: WorkshopRow,
	before: GroupRecord | null,
	after: GroupRecord | null
): Tallies {
	let waiting = readTally(workshop.waiting);
	if (before !== null) waiting = subtractFromTally(waiting, before);
	if (after !== null) waiting = addToTally(waiting, after);
	const counted = { ...workshop, waiting: JSON.stringify(waiting) };
	if (workshop.state === 'revealed') return publishWaiting(plan, counted);
	return { waiting: counted.waiting, published: workshop.published, batch: workshop.batch };
}

/** The tallies with the waiting members published if they are enough; otherwise unchanged. */
export function publishWaiting(
	plan: Plan,
	{ waiting, published, batch }: Tallies,
	isEveryoneHere = false
): Tallies {
	const before = readPublished(published);
	const next = publish(before, readTally(waiting), isEveryoneHere);
	if (next === before) return { waiting, published, batch };
	return {
		waiting: JSON.stringify(emptyTally(plan)),
		published: JSON.stringify(next),
		batch: batch + 1
	};
}
