import type { HostView } from '#lib/schema/room.ts';
import { hostBoardOf } from './board-of.ts';
import { closesAt, closesEmptyAt, emptiesAt } from './deadlines.ts';
import { findHostedRoom, toPublicRoom } from './find-room.ts';
import type { Rooms } from './rooms.ts';
import { screenKeyOf } from './secrets.ts';
import type { RoomRow } from './store.ts';

/** All that a control screen shows, for whoever has the secret. */
export async function readHostView(
	rooms: Rooms,
	code: string,
	secret: string,
	from: string
): Promise<HostView> {
	return toHostView(rooms, await findHostedRoom(rooms, code, secret, from), secret);
}

export function toHostView(rooms: Rooms, room: RoomRow, secret: string): HostView {
	const { closed_at, emptied_at, keep_hours } = room;
	const iso = (time: number) => new Date(time).toISOString();
	const emptyAt = closesEmptyAt(room);
	return {
		room: toPublicRoom(rooms, room),
		board: hostBoardOf(rooms, room),
		screenKey: screenKeyOf(secret),
		closesAt: closed_at === null ? iso(closesAt(room)) : null,
		closesEmptyAt: emptyAt === null ? null : iso(emptyAt),
		purgeAt: closed_at === null ? null : iso(emptiesAt(keep_hours, closed_at)),
		isEmptied: emptied_at !== null
	};
}
