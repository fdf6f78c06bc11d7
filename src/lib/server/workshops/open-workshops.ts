import { join, resolve } from 'node:path';
import { explainRights } from '../database/folder-rights.ts';
import { lockFolder } from '../database/lock-folder.ts';
import { emptyLog, openDatabase, probeWriting } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { reasonInCall, reasonOf, type Log } from '../log.ts';
import { BoardHub } from './board-hub.ts';
import { ChangeLine } from './change-line.ts';
import { ClockGuard } from './clock-guard.ts';
import { Purger, Scrubber } from './purger.ts';
import { loadFrames } from './read-board.ts';
import { WorkshopLimits } from './workshop-limits.ts';
import type { Workshops } from './workshops.ts';

const BEAT_MS = 15_000;
const PURGE_MS = 60_000;
/** How often boards are refreshed while no notifications of other processes arrive. */
const DEAF_REFRESH_MS = 2_000;

interface Options {
	readonly environment: Environment;
	readonly findQuiz: Workshops['findQuiz'];
	readonly log: Log;
	readonly clocks: { readonly wall: () => number; readonly steady: () => number };
}

/** The workshops of this process, and the functions that run them. */
export interface OpenWorkshops {
	readonly workshops: Workshops;
	/** Checks the database. Rejects, with the reason, if it does not answer, cannot be written, or is damaged. */
	readonly ask: () => Promise<void>;
	/** Deletes everything that is due, if the clock can be trusted. */
	readonly purge: () => Promise<void>;
	/** Ends the boards, so that the server can stop. Calls are still answered. */
	readonly endBoards: () => void;
	readonly close: () => Promise<void>;
}

/** Opens the database and starts purging and notifications. Rejects if the database cannot be opened, or another server uses the folder. */
export async function openWorkshops({
	environment,
	findQuiz,
	log,
	clocks
}: Options): Promise<OpenWorkshops> {
	const { databaseUrl, listenUrl, dataDir } = environment;
	// a file sends no notifications, so boards would miss the changes of another process
	const unlock = databaseUrl === null ? await lockFolder(dataDir) : () => undefined;
	const { db, isDamaged } = await openDatabase(
		databaseUrl === null ? { kind: 'sqlite', dataDir } : { kind: 'postgres', url: databaseUrl }
	).catch((cause: unknown) => {
		unlock();
		throw cause;
	});
	const hub: BoardHub = new BoardHub({
		load: (code) => loadFrames(workshops, code),
		wait: waitLoosely,
		onerror: (cause) => {
			log('warn', 'board-not-read', { reason: reasonInCall(cause) });
		}
	});
	let isDeaf = false;
	const line =
		databaseUrl === null
			? null
			: new ChangeLine(listenUrl ?? databaseUrl, db, {
					onchange: (code) => {
						hub.changed(code);
					},
					onconnect: () => {
						hub.refresh();
					},
					onheard: (isHeard) => {
						if (isDeaf === isHeard) log(...wordOfHearing(isHeard));
						isDeaf = !isHeard;
					},
					onerror: (cause) => {
						log('warn', 'listening-interrupted', { reason: reasonOf(cause) });
					},
					wait: waitLoosely
				});
	const scrubber = new Scrubber(databaseUrl === null ? () => emptyLog(db) : null, log);
	const workshops: Workshops = {
		store: {
			db,
			announce: (tx, code) => line?.announce(tx, code) ?? Promise.resolve(),
			onchange: (code) => {
				hub.changed(code);
			},
			scrub: () => scrubber.scrub(),
			queues: new Map()
		},
		hub,
		limits: new WorkshopLimits(clocks.steady, environment),
		caps: environment,
		findQuiz,
		now: clocks.wall,
		log
	};
	line?.start();
	// a killed process may have left erased answers in the log
	await scrubber.scrub();

	const purger = new Purger(workshops, new ClockGuard(clocks), scrubber);
	const timers = [
		setInterval(() => {
			hub.beat();
			hub.refresh();
		}, BEAT_MS),
		setInterval(() => {
			if (isDeaf) hub.refresh();
		}, DEAF_REFRESH_MS),
		setInterval(() => void purger.purgeUnlessPurging(), PURGE_MS)
	];
	for (const timer of timers) timer.unref();
	return {
		workshops,
		ask: async () => {
			if (isDamaged()) throw new Error('a part of the database is damaged');
			await probeWriting(db).catch((cause: unknown) => {
				throw databaseUrl === null
					? explainRights(join(resolve(dataDir), 'arah.db'), cause)
					: cause;
			});
		},
		purge: () => purger.purge(),
		endBoards: () => {
			hub.close();
		},
		close: async () => {
			for (const timer of timers) clearInterval(timer);
			hub.close();
			await line?.end();
			await db.destroy();
			unlock();
		}
	};
}

function wordOfHearing(isHeard: boolean): Parameters<Log> {
	if (isHeard) return ['info', 'notifications-back'];
	const reason =
		'PostgreSQL brings no notifications: is there a transaction pooler such as pgbouncer in between? ' +
		'Boards hear of changes in other processes seconds later. ' +
		'Set LISTEN_URL to the address of the database itself (docs/operations.md).';
	return ['warn', 'notifications-lost', { reason }];
}

/** A timer that does not keep the process alive. */
function waitLoosely(ms: number, then: () => void): void {
	setTimeout(then, ms).unref();
}
