import { CONTINUE_LENGTH } from '#lib/link/workshop-code.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { findWorkshop } from './find-workshop.ts';
import { WorkshopProblem } from './problem.ts';
import { newCode } from './secrets.ts';
import { changeWorkshop, type Change } from './store.ts';
import { refuseWithdrawn } from './withdraw-submission.ts';
import type { Workshops } from './workshops.ts';

/** Two members hardly ever draw the same of 656 billion codes, and never five times in a row. */
const TRIES = 5;

/** Lets a member in. Joining again returns the same personal code and is not counted. */
export async function joinWorkshop(
	workshops: Workshops,
	code: string,
	member: string,
	from: string
): Promise<{ readonly continueCode: string }> {
	const found = await findWorkshop(workshops, code, from);
	if (found.school === 1)
		throw new WorkshopProblem('refused-school', 'nothing is sent in school mode');
	const known = await continueCodeOf(workshops.store.db, found.code, member);
	if (known !== undefined) return { continueCode: known };
	workshops.limits.take('join', from, found.code);
	const answer = await changeWorkshop(workshops.store, found.code, async (tx, workshop) => {
		if (workshop.state === 'closed')
			throw new WorkshopProblem('wrong-state', 'the workshop is closed');
		if (workshop.state === 'purged') throw new WorkshopProblem('gone', 'the workshop was deleted');
		if (workshop.door === 'closed')
			throw new WorkshopProblem('door-closed', 'the facilitator lets no one new in');
		if (workshop.joined >= workshops.caps.mostMembers)
			throw new WorkshopProblem('room-full', 'the workshop is full');
		return addMember(tx, workshop.code, member, workshop.joined);
	});
	if (answer === null)
		throw new WorkshopProblem('unknown-room', 'there is no workshop with this code');
	return { continueCode: answer };
}

async function addMember(
	tx: Transaction<Tables>,
	workshop: string,
	member: string,
	joined: number
): Promise<Change<string>> {
	// the same device may have sent the call twice
	const known = await continueCodeOf(tx, workshop, member);
	if (known !== undefined) return { write: null, answer: known };
	await refuseWithdrawn(tx, workshop, member);
	for (let tries = 0; tries < TRIES; tries += 1) {
		const continue_code = newCode(CONTINUE_LENGTH);
		const { numInsertedOrUpdatedRows } = await tx
			.insertInto('members')
			.values({ room: workshop, member, continue_code, batch: null })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) continue;
		return { write: { joined: joined + 1 }, answer: continue_code };
	}
	throw new Error('no free personal code was drawn');
}

async function continueCodeOf(
	db: Workshops['store']['db'],
	workshop: string,
	member: string
): Promise<string | undefined> {
	const known = await db
		.selectFrom('members')
		.select('continue_code')
		.where('room', '=', workshop)
		.where('member', '=', member)
		.executeTakeFirst();
	return known?.continue_code;
}
