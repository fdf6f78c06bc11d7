import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Transaction, Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { countSubmission } from './count-submission.ts';
import { findMember } from './find-member.ts';
import { findWorkshop, findWorkshopOf } from './find-workshop.ts';
import { WorkshopProblem } from './problem.ts';
import { hashSecret } from './secrets.ts';
import { changeWorkshop, type Change, type WorkshopRow } from './store.ts';
import { readRecord, UnreadableColumn } from './tally-columns.ts';
import type { Workshops } from './workshops.ts';
import { quizOf } from './workshop-quiz.ts';

export interface Withdrawn {
	readonly deleted: boolean;
}

/**
 * Erases one member's answers at once, in every state, and bars that member id for good; the person may
 * join again as a new member. Published figures stay as they are, because figures with and without the
 * member would reveal the member's answers.
 */
export async function withdrawSubmission(
	workshops: Workshops,
	code: string,
	who: { readonly member: string } | { readonly continueCode: string },
	from: string
): Promise<Withdrawn> {
	const { workshop: found, member } =
		'member' in who
			? await findOwn(workshops, code, who.member, from)
			: await findByCode(workshops, code, who.continueCode, from);
	if (member === null) return { deleted: false };
	const scored = quizOf(workshops, found);
	const answer = await changeWorkshop(workshops.store, found.code, (tx, workshop) =>
		eraseSubmission(tx, workshop, member, { plan: scored?.plan, most: workshops.caps.mostMembers })
	);
	if (answer === null)
		throw new WorkshopProblem('unknown-room', 'there is no workshop with this code');
	await workshops.store.scrub();
	return answer;
}

async function findByCode(workshops: Workshops, code: string, continueCode: string, from: string) {
	const workshop = await findWorkshop(workshops, code, from);
	return { workshop, member: await findMember(workshops, workshop.code, continueCode, from) };
}

/** The workshop and the member; the member is null if they are not in it. */
async function findOwn(workshops: Workshops, code: string, member: string, from: string) {
	const { workshop, isMember } = await findWorkshopOf(workshops, code, member, from);
	if (isMember) return { workshop, member };
	// a device repeats the call if the first answer was lost
	if (!(await hasWithdrawn(workshops.store.db, workshop.code, member)))
		workshops.limits.take('unknown-member', from);
	return { workshop, member: null };
}

/**
 * Erases a member but keeps the hash of their id as long as the workshop's answers, because a late copy
 * may still arrive. This frees a place, but only as often as the workshop has places; otherwise hashes
 * could fill the disk.
 */
async function eraseSubmission(
	tx: Transaction<Tables>,
	workshop: WorkshopRow,
	member: string,
	{ plan, most }: { readonly plan: Plan | undefined; readonly most: number }
): Promise<Change<Withdrawn>> {
	const erased = await tx
		.deleteFrom('submissions')
		.where('room', '=', workshop.code)
		.where('member', '=', member)
		.returning('record')
		.executeTakeFirst();
	const left = await tx
		.deleteFrom('members')
		.where('room', '=', workshop.code)
		.where('member', '=', member)
		.returning('batch')
		.executeTakeFirst();
	if (left === undefined) return { write: null, answer: { deleted: false } };
	await tx
		.insertInto('withdrawals')
		.values({ room: workshop.code, member_hash: hashSecret(member) })
		.execute();
	const joined = workshop.joined - ((await countWithdrawn(tx, workshop.code)) <= most ? 1 : 0);
	if (erased === undefined) return { write: { joined }, answer: { deleted: false } };
	const answer = { deleted: true };
	const finished = workshop.finished - 1;
	const isWaiting = left.batch === workshop.batch;
	if (!isWaiting || plan === undefined) return { write: { joined, finished }, answer };
	return { write: { joined, finished, ...talliesWithout(plan, workshop, erased.record) }, answer };
}

async function countWithdrawn(tx: Transaction<Tables>, workshop: string): Promise<number> {
	const { count } = await tx
		.selectFrom('withdrawals')
		.select((eb) => eb.fn.countAll().as('count'))
		.where('room', '=', workshop)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** The tallies without a record; unchanged if either cannot be read, so that the answers can still be erased. */
function talliesWithout(plan: Plan, workshop: WorkshopRow, record: string) {
	try {
		return countSubmission(plan, workshop, readRecord(record), null);
	} catch (cause) {
		if (cause instanceof UnreadableColumn) return {};
		throw cause;
	}
}

/** Whether a member has withdrawn. */
async function hasWithdrawn(
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

/** Throws the problem `withdrawn` for a member who has withdrawn, so that late copies are refused. */
export async function refuseWithdrawn(
	db: Kysely<Tables>,
	workshop: string,
	member: string
): Promise<void> {
	if (!(await hasWithdrawn(db, workshop, member))) return;
	throw new WorkshopProblem('withdrawn', 'this member had the answers deleted');
}
