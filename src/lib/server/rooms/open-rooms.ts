import type { Kysely } from 'kysely';
import { lockFolder } from '../database/lock-folder.ts';
import { openDatabase } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import type { Environment } from '../environment.ts';
import { reasonOf, type Log } from '../log.ts';
import { BoardHub } from './board-hub.ts';
import { ClockGuard } from './clock-guard.ts';
import { announceChange, listenForChanges } from './listen-for-changes.ts';
import { loadFrames } from './load-frames.ts';
import { purgeRooms } from './purge-rooms.ts';
import { RoomLimits } from './room-limits.ts';
import type { Rooms } from './rooms.ts';
import { sql } from 'kysely';

const BEAT_MS = 15_000;
const PURGE_MS = 60_000;

interface Options {
	readonly environment: Environment;
	readonly findQuiz: Rooms['findQuiz'];
	readonly log: Log;
	readonly clocks: { readonly wall: () => number; readonly steady: () => number };
}

/** Rooms that are open for calls, and what belongs to their running. */
export interface OpenRooms {
	readonly rooms: Rooms;
	/** Rejects when the database does not answer. */
	readonly ask: () => Promise<void>;
	/** Deletes what is due, when the clock can be trusted. */
	readonly purge: () => Promise<void>;
	/** Ends the boards, so that the server can stop; calls are still answered. */
	readonly endBoards: () => void;
	readonly close: () => Promise<void>;
}

/** Opens the database of rooms, and begins to purge and to tell of changes. Rejects without database, and when another server has the folder. */
export async function openRooms({
	environment,
	findQuiz,
	log,
	clocks
}: Options): Promise<OpenRooms> {
	const { databaseUrl, dataDir } = environment;
	// boards are not told of what another process changes in a file
	const unlock = databaseUrl === null ? await lockFolder(dataDir) : () => undefined;
	const db = await openDatabase(
		databaseUrl === null ? { kind: 'sqlite', dataDir } : { kind: 'postgres', url: databaseUrl }
	).catch((cause: unknown) => {
		unlock();
		throw cause;
	});
	const warn = (event: string) => (cause: unknown) => {
		log('warn', event, { reason: reasonOf(cause) });
	};
	const hub: BoardHub = new BoardHub({
		load: (code) => loadFrames(rooms, code),
		wait: waitLoosely,
		onerror: warn('board-not-read')
	});
	const onchange = (code: string) => {
		hub.changed(code);
	};
	const rooms: Rooms = {
		store:
			databaseUrl === null
				? { db, announce: () => Promise.resolve(), onchange, queues: new Map() }
				: { db, announce: announceChange, onchange: () => undefined, queues: new Map() },
		hub,
		limits: new RoomLimits(clocks.steady),
		caps: environment,
		findQuiz,
		now: clocks.wall,
		log
	};
	const stopListening =
		databaseUrl === null
			? () => Promise.resolve()
			: listenForChanges(databaseUrl, {
					onchange,
					onconnect: () => {
						hub.refresh();
					},
					onerror: warn('listening-interrupted'),
					wait: waitLoosely
				});

	const guard = new ClockGuard(clocks);
	const purge = async () => {
		if (await guard.isTrusted(db)) await purgeAndLog(rooms);
		else log('warn', 'purge-held', { reason: 'the clock jumped' });
	};
	const timers = [
		setInterval(() => {
			hub.beat();
			hub.refresh();
		}, BEAT_MS),
		setInterval(() => {
			purge().catch(warn('purge-failed'));
		}, PURGE_MS)
	];
	for (const timer of timers) timer.unref();
	return {
		rooms,
		ask: () => ask(db),
		purge,
		endBoards: () => {
			hub.close();
		},
		close: async () => {
			for (const timer of timers) clearInterval(timer);
			hub.close();
			await stopListening();
			await db.destroy();
			unlock();
		}
	};
}

async function purgeAndLog(rooms: Rooms): Promise<void> {
	const purged = await purgeRooms(rooms);
	if (Object.values(purged).some((count) => count > 0)) rooms.log('info', 'purged', { ...purged });
}

async function ask(db: Kysely<Tables>): Promise<void> {
	await sql`select 1 from rooms limit 1`.execute(db);
}

/** Does not keep the process alive. */
function waitLoosely(ms: number, then: () => void): void {
	setTimeout(then, ms).unref();
}
