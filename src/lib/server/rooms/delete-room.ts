import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { findHostedRoom } from './find-room.ts';
import type { Rooms } from './rooms.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { changeRoom, type RoomRow } from './store.ts';

/** Deletes everything of a room at once, for its host. */
export async function deleteRoom(
	rooms: Rooms,
	code: string,
	secret: string,
	from: string
): Promise<{ readonly deleted: true }> {
	const found = await findHostedRoom(rooms, code, secret, from);
	await changeRoom(rooms.store, found.code, async (tx) => {
		await eraseAnswers(tx, found.code);
		return { write: purgedColumns(rooms.now()), answer: null };
	});
	await rooms.store.scrub();
	rooms.log('info', 'room-deleted', {});
	return { deleted: true };
}

/** The answers of all members, the members, and who took answers back. */
export async function eraseAnswers(tx: Transaction<Tables>, room: string): Promise<void> {
	await tx.deleteFrom('submissions').where('room', '=', room).execute();
	await tx.deleteFrom('members').where('room', '=', room).execute();
	await tx.deleteFrom('withdrawals').where('room', '=', room).execute();
}

/** What is left of a purged room: that there was one, so that its code can be said to be gone. */
export function purgedColumns(now: number): Partial<RoomRow> {
	const nobody = hashSecret(newSecret());
	return {
		state: 'purged',
		show: 'board',
		title: null,
		secret_hash: nobody,
		screen_hash: nobody,
		controller: null,
		joined: 0,
		finished: 0,
		waiting: '',
		published: '',
		emptied_at: now,
		purged_at: now
	};
}
