import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { countSubmission } from './count-submission.ts';
import { findMember } from './find-member.ts';
import { findRoom, findRoomOf } from './find-room.ts';
import { isWithdrawn } from './refuse-withdrawn.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms } from './rooms.ts';
import { hashSecret } from './secrets.ts';
import { changeRoom, type Change, type RoomRow } from './store.ts';
import { readRecord, UnreadableColumn } from './tally-columns.ts';

export interface Withdrawn {
	readonly deleted: boolean;
}

/**
 * Erases one member's answers at once, in every state, and lets that member back in never: whoever wants
 * to take part again after all does so as somebody new. Numbers that were published stay as they are:
 * a group without that person beside one with them would say what they had answered.
 */
export async function withdrawSubmission(
	rooms: Rooms,
	code: string,
	who: { readonly member: string } | { readonly continueCode: string },
	from: string
): Promise<Withdrawn> {
	const { room: found, member } =
		'member' in who
			? await findOwn(rooms, code, who.member, from)
			: await findByCode(rooms, code, who.continueCode, from);
	if (member === null) return { deleted: false };
	const scored = rooms.findQuiz(found.quiz, found.version);
	const answer = await changeRoom(rooms.store, found.code, (tx, room) =>
		eraseSubmission(tx, room, member, { plan: scored?.plan, most: rooms.caps.mostMembers })
	);
	if (answer === null) throw new RoomProblem('unknown-room', 'there is no room with this code');
	await rooms.store.scrub();
	return answer;
}

async function findByCode(rooms: Rooms, code: string, continueCode: string, from: string) {
	const room = await findRoom(rooms, code, from);
	return { room, member: await findMember(rooms, room.code, continueCode, from) };
}

/** The member is null if they are not in the room. */
async function findOwn(rooms: Rooms, code: string, member: string, from: string) {
	const { room, isMember } = await findRoomOf(rooms, code, member, from);
	if (isMember) return { room, member };
	// a device asks again if the answer to its first request was lost
	if (!(await isWithdrawn(rooms.store.db, room.code, member)))
		rooms.limits.take('unknown-member', from);
	return { room, member: null };
}

/**
 * Of the member a hash stays, with the room's answers: a copy of theirs may arrive after this. Their
 * place is free again, but no more often than the room has places: the hashes would fill the disk.
 */
async function eraseSubmission(
	tx: Transaction<Tables>,
	room: RoomRow,
	member: string,
	{ plan, most }: { readonly plan: Plan | undefined; readonly most: number }
): Promise<Change<Withdrawn>> {
	const erased = await tx
		.deleteFrom('submissions')
		.where('room', '=', room.code)
		.where('member', '=', member)
		.returning('record')
		.executeTakeFirst();
	const left = await tx
		.deleteFrom('members')
		.where('room', '=', room.code)
		.where('member', '=', member)
		.returning('batch')
		.executeTakeFirst();
	if (left === undefined) return { write: null, answer: { deleted: false } };
	await tx
		.insertInto('withdrawals')
		.values({ room: room.code, member_hash: hashSecret(member) })
		.execute();
	const joined = room.joined - ((await countWithdrawn(tx, room.code)) <= most ? 1 : 0);
	if (erased === undefined) return { write: { joined }, answer: { deleted: false } };
	const answer = { deleted: true };
	const finished = room.finished - 1;
	const isWaiting = left.batch === room.batch;
	if (!isWaiting || plan === undefined) return { write: { joined, finished }, answer };
	return { write: { joined, finished, ...talliesWithout(plan, room, erased.record) }, answer };
}

async function countWithdrawn(tx: Transaction<Tables>, room: string): Promise<number> {
	const { count } = await tx
		.selectFrom('withdrawals')
		.select((eb) => eb.fn.countAll().as('count'))
		.where('room', '=', room)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Answers are erased even when their own record, or the tally it is part of, cannot be read any more. */
function talliesWithout(plan: Plan, room: RoomRow, record: string) {
	try {
		return countSubmission(plan, room, readRecord(record), null);
	} catch (cause) {
		if (cause instanceof UnreadableColumn) return {};
		throw cause;
	}
}
