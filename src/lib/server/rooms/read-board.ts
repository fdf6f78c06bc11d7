import type { Board } from '#lib/schema/room.ts';
import { boardOf, hostBoardOf } from './board-of.ts';
import { audienceOf, findRoom, refuseSecret } from './find-room.ts';
import type { Rooms } from './rooms.ts';

/** The board of a room as it is now, for a host secret or a screen key: for whoever gets no event stream. */
export async function readBoard(
	rooms: Rooms,
	{ code, key }: { readonly code: string; readonly key: string },
	from: string
): Promise<Board> {
	const room = await findRoom(rooms, code, from, (found) => audienceOf(found, key) !== null);
	const audience = audienceOf(room, key) ?? refuseSecret(rooms, from);
	rooms.limits.take('live', from, room.code);
	return audience === 'host' ? hostBoardOf(rooms, room) : boardOf(rooms, room);
}
