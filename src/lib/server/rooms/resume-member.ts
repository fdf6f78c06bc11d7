import { findMember } from './find-member.ts';
import { findRoom } from './find-room.ts';
import type { Rooms } from './rooms.ts';

/** Lets somebody go on with another device, by the code that the first one showed. */
export async function resumeMember(
	rooms: Rooms,
	code: string,
	continueCode: string,
	from: string
): Promise<{ readonly member: string; readonly hasSubmitted: boolean }> {
	const room = await findRoom(rooms, code, from);
	const member = await findMember(rooms, room.code, continueCode, from);
	const submission = await rooms.store.db
		.selectFrom('submissions')
		.select('member')
		.where('room', '=', room.code)
		.where('member', '=', member)
		.executeTakeFirst();
	return { member, hasSubmitted: submission !== undefined };
}
