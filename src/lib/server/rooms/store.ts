import type { Kysely, Selectable, Transaction } from 'kysely';
import type { RoomTable, Tables } from '../database/tables.ts';

export type RoomRow = Readonly<Selectable<RoomTable>>;

/** Where rooms are kept, and who is told that one has changed. */
export interface Store {
	readonly db: Kysely<Tables>;
	/** Within the transaction that makes the change: other processes hear of it when it is durable. */
	readonly announce: (tx: Transaction<Tables>, code: string) => Promise<void>;
	/** After it: this process hears of it. */
	readonly onchange: (code: string) => void;
}

/** What a change decides: columns to write, or null to leave the room as it is, and an answer. */
export interface Change<T> {
	readonly write: Partial<Omit<RoomRow, 'code' | 'revision'>> | null;
	readonly answer: T;
}

/**
 * Changes a room, alone: the first statement locks it until the transaction ends, in both databases.
 * What `decide` writes beside the room is kept or lost together with it. When this resolves, all of
 * it is on the disk. Null when there is no such room.
 */
export async function changeRoom<T>(
	store: Store,
	code: string,
	decide: (tx: Transaction<Tables>, room: RoomRow) => Promise<Change<T>> | Change<T>
): Promise<T | null> {
	const done = await store.db.transaction().execute(async (tx) => {
		const room = await tx
			.updateTable('rooms')
			.set((eb) => ({ revision: eb('revision', '+', 1) }))
			.where('code', '=', code)
			.returningAll()
			.executeTakeFirst();
		if (room === undefined) return null;
		const change = await decide(tx, room);
		if (change.write !== null) {
			await tx.updateTable('rooms').set(change.write).where('code', '=', code).execute();
			await store.announce(tx, code);
		}
		return change;
	});
	if (done === null) return null;
	if (done.write !== null) store.onchange(code);
	return done.answer;
}
