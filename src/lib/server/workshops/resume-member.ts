import { findMember } from './find-member.ts';
import { findWorkshop } from './find-workshop.ts';
import type { Workshops } from './workshops.ts';

/** Lets somebody go on with another device, by the code that the first one showed. */
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
