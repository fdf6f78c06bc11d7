import { viewOf } from '#lib/engine/view-group.ts';
import type { Board } from '#lib/schema/workshop.ts';
import type { Workshops } from './workshops.ts';
import type { WorkshopRow } from './store.ts';
import { readPublished } from './tally-columns.ts';

/** What a workshop shows, from its one row: the cost does not grow with the people in it. */
export function boardOf({ findQuiz }: Pick<Workshops, 'findQuiz'>, workshop: WorkshopRow): Board {
	const { revision, state, show, joined, finished } = workshop;
	const isShown = state === 'revealed' || state === 'closed';
	const scored = isShown ? findQuiz(workshop.quiz, workshop.version) : undefined;
	const view = scored ? viewOf(scored.plan, readPublished(workshop.published)) : null;
	return { revision, state, show, counts: { joined, finished }, view };
}

/** What only control screens see. */
export function hostPart({ controller, door }: WorkshopRow) {
	return { controller, door };
}

/** Both together. */
export function controlBoardOf(
	workshops: Pick<Workshops, 'findQuiz'>,
	workshop: WorkshopRow
): Board {
	return { ...boardOf(workshops, workshop), ...hostPart(workshop) };
}
