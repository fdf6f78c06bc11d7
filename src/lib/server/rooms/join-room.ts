import { CONTINUE_LENGTH } from '#lib/link/room-code.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { findRoom } from './find-room.ts';
import { RoomProblem } from './problem.ts';
import { refuseWithdrawn } from './refuse-withdrawn.ts';
import type { Rooms } from './rooms.ts';
import { newCode } from './secrets.ts';
import { changeRoom, type Change } from './store.ts';

/** Two members hardly ever draw the same of 656 billion; this often never. */
const TRIES = 5;

/** Lets a member in, once: whoever joins again gets the same continue code and is not counted again. */
export async function joinRoom(
	rooms: Rooms,
	code: string,
	member: string,
	from: string
): Promise<{ readonly continueCode: string }> {
	const found = await findRoom(rooms, code, from);
	if (found.school === 1) throw new RoomProblem('refused-school', 'nothing is sent in school mode');
	const known = await continueCodeOf(rooms.store.db, found.code, member);
	if (known !== undefined) return { continueCode: known };
	rooms.limits.take('join', from, found.code);
	const answer = await changeRoom(rooms.store, found.code, async (tx, room) => {
		if (room.state === 'closed') throw new RoomProblem('wrong-state', 'the room is closed');
		if (room.state === 'purged') throw new RoomProblem('gone', 'the room was deleted');
		if (room.door === 'closed') throw new RoomProblem('door-closed', 'the host lets nobody new in');
		if (room.joined >= rooms.caps.mostMembers)
			throw new RoomProblem('room-full', 'the room is full');
		return addMember(tx, room.code, member, room.joined);
	});
	if (answer === null) throw new RoomProblem('unknown-room', 'there is no room with this code');
	return { continueCode: answer };
}

async function addMember(
	tx: Transaction<Tables>,
	room: string,
	member: string,
	joined: number
): Promise<Change<string>> {
	// the same device may have sent it twice at once
	const known = await continueCodeOf(tx, room, member);
	if (known !== undefined) return { write: null, answer: known };
	await refuseWithdrawn(tx, room, member);
	for (let tries = 0; tries < TRIES; tries += 1) {
		const continue_code = newCode(CONTINUE_LENGTH);
		const { numInsertedOrUpdatedRows } = await tx
			.insertInto('members')
			.values({ room, member, continue_code, batch: null })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) continue;
		return { write: { joined: joined + 1 }, answer: continue_code };
	}
	throw new Error('no free continue code was drawn');
}

async function continueCodeOf(
	db: Rooms['store']['db'],
	room: string,
	member: string
): Promise<string | undefined> {
	const known = await db
		.selectFrom('members')
		.select('continue_code')
		.where('room', '=', room)
		.where('member', '=', member)
		.executeTakeFirst();
	return known?.continue_code;
}
