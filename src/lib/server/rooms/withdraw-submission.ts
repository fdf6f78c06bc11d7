import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { countSubmission } from './count-submission.ts';
import { findMember } from './find-member.ts';
import { findRoom } from './find-room.ts';
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
	rooms.limits.take('submit', from);
	const found = await findRoom(rooms, code, from);
	const member =
		'member' in who ? who.member : await findMember(rooms, found.code, who.continueCode, from);
	const scored = rooms.findQuiz(found.quiz, found.version);
	const answer = await changeRoom(rooms.store, found.code, (tx, room) =>
		eraseSubmission(tx, room, member, scored?.plan)
	);
	if (answer === null) throw new RoomProblem('unknown-room', 'there is no room with this code');
	await rooms.store.scrub();
	return answer;
}

/** Of the member a hash stays, with the room's answers: a copy of theirs may arrive after this. */
async function eraseSubmission(
	tx: Transaction<Tables>,
	room: RoomRow,
	member: string,
	plan: Plan | undefined
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
	if (erased === undefined) return { write: null, answer: { deleted: false } };
	const answer = { deleted: true };
	const finished = room.finished - 1;
	const isWaiting = left.batch === room.batch;
	if (!isWaiting || plan === undefined) return { write: { finished }, answer };
	return { write: { finished, ...talliesWithout(plan, room, erased.record) }, answer };
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
