import { audienceOf, findRoom, refuseSecret } from './find-room.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';

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
	const room = await findRoom(rooms, code, from, (found) => audienceOf(found, key) !== null);
	const audience = audienceOf(room, key) ?? refuseSecret(rooms, from);
	rooms.limits.take('live', from, room.code);
	if (rooms.hub.size >= rooms.caps.mostStreams) {
		throw new RoomProblem('too-many-requests', 'too many boards are open', { retryAfterS: 30 });
	}
	const release = rooms.limits.holdBoard(room.code, audience, from);
	return rooms.hub.open(room.code, audience, seen, release);
}
