import { readContinueCode } from '#lib/link/workshop-code.ts';
import { findWorkshop } from './find-workshop.ts';
import { WorkshopProblem } from './problem.ts';
import type { Workshops } from './workshops.ts';

/**
 * The member of a personal code. Only wrong codes are limited, never a right one: even at the speed of
 * a whole server, guessing one of 656 billion codes takes days.
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
	throw new WorkshopProblem('unknown-member', 'nobody in the workshop has this personal code');
}

/** Continues a participation on another device, by the code that the first one showed. */
export async function resumeMember(
	workshops: Workshops,
	code: string,
	continueCode: string,
	from: string
): Promise<{ readonly member: string; readonly hasSubmitted: boolean }> {
	const workshop = await findWorkshop(workshops, code, from);
	const member = await findMember(workshops, workshop.code, continueCode, from);
	const submission = await workshops.store.db
		.selectFrom('submissions')
		.select('member')
		.where('room', '=', workshop.code)
		.where('member', '=', member)
		.executeTakeFirst();
	return { member, hasSubmitted: submission !== undefined };
}
