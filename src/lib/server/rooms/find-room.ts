import { readRoomCode } from '#lib/link/read-room-code.ts';
import type { PublicRoom } from '#lib/schema/room.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';
import { isSecret } from './secrets.ts';
import type { RoomRow } from './store.ts';

/** The room of a code. `from` is who asks: too many wrong codes, and nothing is found any more. */
export async function findRoom(rooms: Rooms, code: string, from: string): Promise<RoomRow> {
	const { store, limits } = rooms;
	limits.demand('wrong-code', from);
	const read = readRoomCode(code);
	const room =
		read === null
			? undefined
			: await store.db.selectFrom('rooms').selectAll().where('code', '=', read).executeTakeFirst();
	if (room === undefined) {
		limits.count('wrong-code', from);
		throw new RoomProblem('unknown-room', 'there is no room with this code');
	}
	if (room.state === 'purged') throw new RoomProblem('gone', 'everything of this room was deleted');
	return room;
}

/** The same for whoever holds its host secret. */
export async function findHostedRoom(
	rooms: Rooms,
	code: string,
	secret: string,
	from: string
): Promise<RoomRow> {
	rooms.limits.demand('wrong-secret', from);
	const room = await findRoom(rooms, code, from);
	if (!isSecret(secret, room.secret_hash)) refuseSecret(rooms, from);
	return room;
}

export function refuseSecret({ limits }: Rooms, from: string): never {
	limits.count('wrong-secret', from);
	throw new RoomProblem('wrong-secret', 'this secret does not open the room');
}

/** What everybody with the code may know. */
export function toPublicRoom({ caps }: Pick<Rooms, 'caps'>, room: RoomRow): PublicRoom {
	const { code, state, quiz, version, mode, locale, title } = room;
	return {
		code,
		state,
		quiz,
		version,
		mode,
		locale,
		title,
		rows: room.rows === 1,
		school: room.school === 1,
		keepHours: room.keep_hours,
		canJoin: state !== 'closed' && state !== 'purged' && room.joined < caps.mostMembers
	};
}
