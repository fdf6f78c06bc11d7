import { viewOf } from '#lib/engine/view-group.ts';
import type { Board } from '#lib/schema/room.ts';
import type { Rooms } from './rooms.ts';
import type { RoomRow } from './store.ts';
import { readPublished } from './tally-columns.ts';

/** What a room shows, from its one row: the cost does not grow with the people in it. */
export function boardOf({ findQuiz }: Pick<Rooms, 'findQuiz'>, room: RoomRow): Board {
	const { revision, state, show, joined, finished } = room;
	const isShown = state === 'revealed' || state === 'closed';
	const scored = isShown ? findQuiz(room.quiz, room.version) : undefined;
	const view = scored ? viewOf(scored.plan, readPublished(room.published)) : null;
	return { revision, state, show, counts: { joined, finished }, view };
}

/** What only control screens see. */
export function hostPart({ controller, door }: RoomRow) {
	return { controller, door };
}

/** Both together. */
export function hostBoardOf(rooms: Pick<Rooms, 'findQuiz'>, room: RoomRow): Board {
	return { ...boardOf(rooms, room), ...hostPart(room) };
}
