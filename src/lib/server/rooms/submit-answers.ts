import type { SubmissionBody } from '#lib/schema/room.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { countSubmission } from './count-submission.ts';
import { findRoomOf } from './find-room.ts';
import { RoomProblem } from './problem.ts';
import { refuseWithdrawn } from './refuse-withdrawn.ts';
import type { Rooms, ScoredQuiz } from './rooms.ts';
import { scoreSubmission, type ScoredSubmission } from './score-submission.ts';
import { changeRoom, type Change, type RoomRow } from './store.ts';
import { readRecord } from './tally-columns.ts';

export interface Accepted {
	readonly accepted: true;
	readonly replaced: boolean;
}

/**
 * Takes one member's answers, exactly once: the same content again changes nothing, other content
 * replaces it. When this resolves, the submission is on the disk.
 */
export async function submitAnswers(
	rooms: Rooms,
	code: string,
	body: SubmissionBody,
	from: string
): Promise<Accepted> {
	const { room: found, isMember } = await findRoomOf(rooms, code, body.member, from);
	if (found.school === 1) throw new RoomProblem('refused-school', 'nothing is sent in school mode');
	const scored = rooms.findQuiz(found.quiz, found.version);
	if (scored === undefined) throw new RoomProblem('unknown-quiz', 'this server has lost the quiz');
	// before anything is scored, which costs more than to look
	if (!isMember) await refuseStranger(rooms, found, body.member, from);
	rooms.limits.take('submit', '', `${found.code} ${body.member}`);
	const submission = scoreSubmission(scored, found, body);
	const answer = await changeRoom(rooms.store, found.code, (tx, room) =>
		storeSubmission(tx, room, scored, { ...submission, member: body.member })
	);
	if (answer === null) throw new RoomProblem('unknown-room', 'there is no room with this code');
	return answer;
}

async function refuseStranger(
	{ store, limits }: Rooms,
	room: RoomRow,
	member: string,
	from: string
): Promise<never> {
	await refuseWithdrawn(store.db, room.code, member);
	limits.take('unknown-member', from);
	demandOpen(room);
	throw new RoomProblem('unknown-member', 'this member has not joined');
}

async function storeSubmission(
	tx: Transaction<Tables>,
	room: RoomRow,
	{ plan }: ScoredQuiz,
	submission: ScoredSubmission & { readonly member: string }
): Promise<Change<Accepted>> {
	const member = await findMember(tx, room.code, submission.member);
	if (member === undefined) {
		await refuseWithdrawn(tx, room.code, submission.member);
		demandOpen(room);
		throw new RoomProblem('unknown-member', 'this member has not joined');
	}
	const { batch, record: before } = member;
	// what is stored is acknowledged, even when the room has been closed since
	if (isSame(member, submission)) {
		return { write: null, answer: { accepted: true, replaced: false } };
	}
	demandOpen(room);
	const columns = { room: room.code, ...submission };
	await tx
		.insertInto('submissions')
		.values(columns)
		.onConflict((conflict) => conflict.columns(['room', 'member']).doUpdateSet(submission))
		.execute();
	const finished = room.finished + (before === null ? 1 : 0);
	const answer = { accepted: true, replaced: before !== null } as const;
	// whoever was published once stays in the numbers as they were
	if (batch !== null && batch < room.batch) return { write: { finished }, answer };
	await tx
		.updateTable('members')
		.set({ batch: room.batch })
		.where('room', '=', room.code)
		.where('member', '=', submission.member)
		.execute();
	const counted = before === null ? null : readRecord(before);
	const tallies = countSubmission(plan, room, counted, readRecord(submission.record));
	return { write: { finished, ...tallies }, answer };
}

function demandOpen({ state }: RoomRow): void {
	if (state === 'open' || state === 'revealed') return;
	if (state === 'purged') throw new RoomProblem('gone', 'the room was deleted');
	const message = state === 'lobby' ? 'the room is not open yet' : 'the room is closed';
	throw new RoomProblem('wrong-state', message);
}

function isSame(one: Nullable<ScoredSubmission>, other: ScoredSubmission): boolean {
	return (
		one.answers === other.answers &&
		one.record === other.record &&
		one.flags === other.flags &&
		one.mode === other.mode &&
		one.consent === other.consent
	);
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** A member with what they have handed in; nulls when they have not. */
function findMember(tx: Transaction<Tables>, room: string, member: string) {
	return tx
		.selectFrom('members')
		.leftJoin('submissions', (join) =>
			join
				.onRef('submissions.room', '=', 'members.room')
				.onRef('submissions.member', '=', 'members.member')
		)
		.select(['batch', 'consent', 'mode', 'answers', 'flags', 'record'])
		.where('members.room', '=', room)
		.where('members.member', '=', member)
		.executeTakeFirst();
}
