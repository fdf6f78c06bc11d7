import { readRoomCode } from '#lib/link/read-room-code.ts';
import type { PublicRoom } from '#lib/schema/room.ts';
import type { Audience } from './open-boards.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';
import { isSecret } from './secrets.ts';
import type { RoomRow } from './store.ts';

/**
 * The room of a code, for a caller at an address. After many wrong codes only wrong ones are refused,
 * because other people at the address still want to join. So that guessing finds few rooms all the
 * same, the address then finds only a few rooms that no one there has used before.
 */
export async function findRoom(
	rooms: Rooms,
	code: string,
	from: string,
	/** Whether the caller proves to belong to the room: no guess, and so never refused. */
	isKnown: (room: RoomRow) => boolean = () => false
): Promise<RoomRow> {
	const read = readRoomCode(code);
	const room = read === null ? undefined : await roomOf(rooms, read).executeTakeFirst();
	return admit(rooms, room, from, isKnown);
}

/** The same, and whether the member is in the room. One query does both: answers arrive by the hundred. */
export async function findRoomOf(
	rooms: Rooms,
	code: string,
	member: string,
	from: string
): Promise<{ readonly room: RoomRow; readonly isMember: boolean }> {
	const read = readRoomCode(code);
	if (read === null) return { room: admit(rooms, undefined, from), isMember: false };
	const found = await roomOf(rooms, read)
		.leftJoin('members', (join) =>
			join.onRef('members.room', '=', 'rooms.code').on('members.member', '=', member)
		)
		.select('members.member')
		.executeTakeFirst();
	return { room: admit(rooms, found, from), isMember: found?.member === member };
}

function roomOf({ store }: Rooms, code: string) {
	return store.db.selectFrom('rooms').selectAll('rooms').where('rooms.code', '=', code);
}

function admit(
	{ limits }: Rooms,
	room: RoomRow | undefined,
	from: string,
	isKnown: (room: RoomRow) => boolean = () => false
): RoomRow {
	if (room === undefined) {
		limits.take('wrong-code', from);
		throw new RoomProblem('unknown-room', 'there is no room with this code');
	}
	if (!limits.isUsed(from, room.code)) {
		if (!isKnown(room) && limits.isSpent('wrong-code', from)) {
			limits.take('found-by-guessing', from);
		}
		limits.noteUse(from, room.code);
	}
	if (room.state === 'purged') throw new RoomProblem('gone', 'everything of this room was deleted');
	return room;
}

/** The same for a caller with the host secret. A right one is never refused: no one guesses 128 bits. */
export async function findHostedRoom(
	rooms: Rooms,
	code: string,
	secret: string,
	from: string
): Promise<RoomRow> {
	const isHost = (room: RoomRow) => isSecret(secret, room.secret_hash);
	const room = await findRoom(rooms, code, from, isHost);
	if (!isHost(room)) refuseSecret(rooms, from);
	return room;
}

/** Who a key of a room is for; null for a key that opens nothing. */
export function audienceOf(room: RoomRow, key: string): Audience | null {
	if (isSecret(key, room.secret_hash)) return 'host';
	return isSecret(key, room.screen_hash) ? 'screen' : null;
}

export function refuseSecret({ limits }: Rooms, from: string): never {
	limits.take('wrong-secret', from);
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
		canJoin:
			state !== 'closed' &&
			state !== 'purged' &&
			room.door === 'open' &&
			room.joined < caps.mostMembers
	};
}
