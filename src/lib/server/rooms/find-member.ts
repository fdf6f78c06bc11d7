import { readContinueCode } from '#lib/link/room-code.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';

/**
 * The member of a continue code. Wrong ones are refused after a while, a right one never is: by
 * guessing, one of 656 billion is found in days at the speed of a whole server.
 */
export async function findMember(
	{ store, limits }: Rooms,
	room: string,
	continueCode: string,
	from: string
): Promise<string> {
	const found = await store.db
		.selectFrom('members')
		.select('member')
		.where('room', '=', room)
		.where('continue_code', '=', readContinueCode(continueCode) ?? '')
		.executeTakeFirst();
	if (found !== undefined) return found.member;
	limits.take('wrong-continue-code', from);
	throw new RoomProblem('unknown-member', 'nobody in the room has this continue code');
}
