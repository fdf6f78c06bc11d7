import { boardOf, hostPart } from './board-of.ts';
import type { Frames } from './board-hub.ts';
import { frameOf } from './live-stream.ts';
import type { Workshops } from './workshops.ts';

/** What the boards of a workshop show, from its one row; null when there is none. */
export async function loadFrames(
	workshops: Pick<Workshops, 'store' | 'findQuiz'>,
	code: string
): Promise<Frames | null> {
	const workshop = await workshops.store.db
		.selectFrom('rooms')
		.selectAll()
		.where('code', '=', code)
		.executeTakeFirst();
	if (workshop === undefined) return null;
	const board = boardOf(workshops, workshop);
	return {
		screen: frameOf(workshop.revision, board),
		host: frameOf(workshop.revision, { ...board, ...hostPart(workshop) }),
		isLast: workshop.state === 'purged'
	};
}
