import type { Board } from '#lib/schema/room.ts';
import { boardOf, hostBoardOf } from './board-of.ts';
import { findRoom, refuseSecret } from './find-room.ts';
import type { Rooms } from './rooms.ts';
import { isSecret } from './secrets.ts';

/** The board of a room as it is now, for a host secret or a screen key: for whoever gets no event stream. */
export async function readBoard(
	rooms: Rooms,
	{ code, key }: { readonly code: string; readonly key: string },
	from: string
): Promise<Board> {
	rooms.limits.take('live', from);
	rooms.limits.demand('wrong-secret', from);
	const room = await findRoom(rooms, code, from);
	if (isSecret(key, room.secret_hash)) return hostBoardOf(rooms, room);
	if (isSecret(key, room.screen_hash)) return boardOf(rooms, room);
	return refuseSecret(rooms, from);
}
