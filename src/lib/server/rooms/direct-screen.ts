import type { Door, HostView, Show } from '#lib/schema/room.ts';
import { findHostedRoom } from './find-room.ts';
import { toHostView } from './host-view.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';
import { changeRoom, type Change, type RoomRow } from './store.ts';

interface Direction {
	readonly code: string;
	readonly secret: string;
}

/** Says what the projector shows. */
export function showOnScreen(
	rooms: Rooms,
	{ show, ...direction }: Direction & { readonly show: Show },
	from: string
): Promise<HostView> {
	return direct(rooms, direction, { show }, from);
}

/** Lets people in, or nobody new; who is in stays in and can submit. */
export function moveDoor(
	rooms: Rooms,
	{ door, ...direction }: Direction & { readonly door: Door },
	from: string
): Promise<HostView> {
	return direct(rooms, direction, { door }, from);
}

/** Makes a device the one that leads; the other control screens learn it from their boards. */
export function takeOver(
	rooms: Rooms,
	{ device, ...direction }: Direction & { readonly device: string },
	from: string
): Promise<HostView> {
	return direct(rooms, direction, { controller: device }, from);
}

async function direct(
	rooms: Rooms,
	{ code, secret }: Direction,
	write: Partial<Pick<RoomRow, 'show' | 'door' | 'controller'>>,
	from: string
): Promise<HostView> {
	const found = await findHostedRoom(rooms, code, secret, from);
	const directed = await changeRoom(rooms.store, found.code, (_tx, room): Change<RoomRow> => {
		if (room.state === 'purged') throw new RoomProblem('gone', 'the room was deleted');
		return { write, answer: { ...room, ...write, revision: room.revision + 1 } };
	});
	if (directed === null) throw new RoomProblem('unknown-room', 'there is no room with this code');
	return toHostView(rooms, directed, secret);
}
