import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { RoomProblem } from './problem.ts';
import { hashSecret } from './secrets.ts';

/** Who took their answers back comes in again as somebody new: all that is still on its way is refused. */
export async function refuseWithdrawn(
	tx: Transaction<Tables>,
	room: string,
	member: string
): Promise<void> {
	const withdrawn = await tx
		.selectFrom('withdrawals')
		.select('room')
		.where('room', '=', room)
		.where('member_hash', '=', hashSecret(member))
		.executeTakeFirst();
	if (withdrawn === undefined) return;
	throw new RoomProblem('withdrawn', 'this member had the answers deleted');
}
