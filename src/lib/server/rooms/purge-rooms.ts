import { sql } from 'kysely';
import { HOUR_MS, limitsAt } from './deadlines.ts';
import { eraseAnswers, purgedColumns } from './delete-room.ts';
import { columnsIn } from './move-room.ts';
import type { Rooms } from './rooms.ts';
import { changeRoom } from './store.ts';

export interface Purged {
	readonly closed: number;
	readonly emptied: number;
	readonly purged: number;
	readonly forgotten: number;
}

/** So many in one go: a server that was off for a month does not stand still when it comes back. */
const AT_ONCE = 200;

type Database = Rooms['store']['db'];

/**
 * Everything that is due: closes rooms that nobody closed, erases the answers of closed ones when
 * their time is over, then their numbers, and at last the memory of their codes. Each step is a
 * transaction of its own, and doing it twice, or in two processes at once, does no harm.
 */
export async function purgeRooms(rooms: Rooms): Promise<Purged> {
	const { store, findQuiz } = rooms;
	const now = rooms.now();
	const limits = limitsAt(now);

	const open = await codesOf(store.db, (eb) =>
		eb
			.where('state', 'in', ['lobby', 'open', 'revealed'])
			.where('created_at', '<=', limits.createdBefore)
	);
	for (const code of open) {
		await changeRoom(store, code, (_tx, room) => {
			if (room.state === 'closed' || room.state === 'purged') return { write: null, answer: null };
			const plan = findQuiz(room.quiz, room.version)?.plan;
			return { write: columnsIn('closed', room, plan, now), answer: null };
		});
	}

	const full = await codesOf(store.db, (eb) =>
		eb
			.where('state', '=', 'closed')
			.where('emptied_at', 'is', null)
			.where(sql<boolean>`closed_at + keep_hours * ${sql.lit(HOUR_MS)} <= ${now}`)
	);
	for (const code of full) {
		await changeRoom(store, code, async (tx) => {
			await eraseAnswers(tx, code);
			// sums of a few people who were never shown are as good as their answers
			return { write: { emptied_at: now, waiting: '' }, answer: null };
		});
	}

	const old = await codesOf(store.db, (eb) =>
		eb.where('state', '=', 'closed').where('closed_at', '<=', limits.aggregatesClosedBefore)
	);
	for (const code of old) {
		await changeRoom(store, code, async (tx) => {
			await eraseAnswers(tx, code);
			return { write: purgedColumns(now), answer: null };
		});
	}

	const { numDeletedRows } = await store.db
		.deleteFrom('rooms')
		.where('state', '=', 'purged')
		.where('purged_at', '<=', limits.purgedBefore)
		.executeTakeFirstOrThrow();
	return {
		closed: open.length,
		emptied: full.length,
		purged: old.length,
		forgotten: Number(numDeletedRows)
	};
}

function selectCodes(db: Database) {
	return db.selectFrom('rooms').select('code').limit(AT_ONCE);
}

async function codesOf(
	db: Database,
	narrow: (query: ReturnType<typeof selectCodes>) => ReturnType<typeof selectCodes>
): Promise<string[]> {
	const found = await narrow(selectCodes(db)).execute();
	return found.map(({ code }) => code);
}
