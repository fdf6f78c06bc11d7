import { readContinueCode } from '#lib/link/room-code.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';

/** The member of a continue code. Wrong ones are counted for who asks, and for the room. */
export async function findMember(
	{ store, limits }: Rooms,
	room: string,
	continueCode: string,
	from: string
): Promise<string> {
	for (const key of [from, room]) limits.demand('wrong-continue-code', key);
	const found = await store.db
		.selectFrom('members')
		.select('member')
		.where('room', '=', room)
		.where('continue_code', '=', readContinueCode(continueCode) ?? '')
		.executeTakeFirst();
	if (found !== undefined) return found.member;
	for (const key of [from, room]) limits.count('wrong-continue-code', key);
	throw new RoomProblem('unknown-member', 'nobody in the room has this continue code');
}
