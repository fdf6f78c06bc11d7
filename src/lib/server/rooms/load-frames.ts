import { boardOf, hostPart } from './board-of.ts';
import type { Frames } from './board-hub.ts';
import { frameOf } from './live-stream.ts';
import type { Rooms } from './rooms.ts';

/** What the boards of a room show, from its one row; null when there is none. */
export async function loadFrames(
	rooms: Pick<Rooms, 'store' | 'findQuiz'>,
	code: string
): Promise<Frames | null> {
	const room = await rooms.store.db
		.selectFrom('rooms')
		.selectAll()
		.where('code', '=', code)
		.executeTakeFirst();
	if (room === undefined) return null;
	const board = boardOf(rooms, room);
	return {
		screen: frameOf(room.revision, board),
		host: frameOf(room.revision, { ...board, ...hostPart(room) }),
		isLast: room.state === 'purged'
	};
}
