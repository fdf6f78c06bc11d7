import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { RoomProblem } from './problem.ts';
import { hashSecret } from './secrets.ts';

/** Whether a member had the answers deleted. */
export async function isWithdrawn(
	db: Kysely<Tables>,
	room: string,
	member: string
): Promise<boolean> {
	const found = await db
		.selectFrom('withdrawals')
		.select('room')
		.where('room', '=', room)
		.where('member_hash', '=', hashSecret(member))
		.executeTakeFirst();
	return found !== undefined;
}

/** Who took their answers back comes in again as somebody new: all that is still on its way is refused. */
export async function refuseWithdrawn(
	db: Kysely<Tables>,
	room: string,
	member: string
): Promise<void> {
	if (!(await isWithdrawn(db, room, member))) return;
	throw new RoomProblem('withdrawn', 'this member had the answers deleted');
}
