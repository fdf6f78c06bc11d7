import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { WorkshopProblem } from './problem.ts';
import { hashSecret } from './secrets.ts';

/** Whether a member had the answers deleted. */
export async function isWithdrawn(
	db: Kysely<Tables>,
	workshop: string,
	member: string
): Promise<boolean> {
	const found = await db
		.selectFrom('withdrawals')
		.select('room')
		.where('room', '=', workshop)
		.where('member_hash', '=', hashSecret(member))
		.executeTakeFirst();
	return found !== undefined;
}

/** Who took their answers back comes in again as somebody new: all that is still on its way is refused. */
export async function refuseWithdrawn(
	db: Kysely<Tables>,
	workshop: string,
	member: string
): Promise<void> {
	if (!(await isWithdrawn(db, workshop, member))) return;
	throw new WorkshopProblem('withdrawn', 'this member had the answers deleted');
}
