import { findRoom, refuseSecret } from './find-room.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';
import { isSecret } from './secrets.ts';

/** The board of a room as an event stream, for a host secret or a screen key. */
export async function watchRoom(
	rooms: Rooms,
	{
		code,
		key,
		seen
	}: { readonly code: string; readonly key: string; readonly seen: number | null },
	from: string
): Promise<ReadableStream<Uint8Array>> {
	rooms.limits.take('live', from);
	rooms.limits.demand('wrong-secret', from);
	const room = await findRoom(rooms, code, from);
	if (rooms.hub.size >= rooms.caps.mostStreams) {
		throw new RoomProblem('too-many-requests', 'too many boards are open', { retryAfterS: 30 });
	}
	if (isSecret(key, room.secret_hash)) return rooms.hub.open(room.code, 'host', seen);
	if (isSecret(key, room.screen_hash)) return rooms.hub.open(room.code, 'screen', seen);
	return refuseSecret(rooms, from);
}
