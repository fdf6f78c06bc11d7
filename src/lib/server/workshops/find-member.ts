import { readContinueCode } from '#lib/link/workshop-code.ts';
import { WorkshopProblem } from './problem.ts';
import type { Workshops } from './workshops.ts';

/**
 * The member of a continue code. Wrong ones are refused after a while, a right one never is: by
 * guessing, one of 656 billion is found in days at the speed of a whole server.
 */
export async function findMember(
	{ store, limits }: Workshops,
	workshop: string,
	continueCode: string,
	from: string
): Promise<string> {
	const found = await store.db
		.selectFrom('members')
		.select('member')
		.where('room', '=', workshop)
		.where('continue_code', '=', readContinueCode(continueCode) ?? '')
		.executeTakeFirst();
	if (found !== undefined) return found.member;
	limits.take('wrong-continue-code', from);
	throw new WorkshopProblem('unknown-member', 'nobody in the workshop has this continue code');
}
