import { join, resolve } from 'node:path';
import { emptyLog } from '../database/empty-log.ts';
import { explainRights } from '../database/folder-rights.ts';
import { lockFolder } from '../database/lock-folder.ts';
import { openDatabase } from '../database/open-database.ts';
import { probeWriting } from '../database/probe-writing.ts';
import type { Environment } from '../environment.ts';
import { reasonInCall, reasonOf, type Log } from '../log.ts';
import { BoardHub } from './board-hub.ts';
import { ChangeLine } from './change-line.ts';
import { ClockGuard } from './clock-guard.ts';
import { loadFrames } from './load-frames.ts';
import { purgeWorkshops } from './purge-workshops.ts';
import { WorkshopLimits } from './workshop-limits.ts';
import type { Workshops } from './workshops.ts';
import { Scrubber } from './scrubber.ts';

const BEAT_MS = 15_000;
const PURGE_MS = 60_000;
/** How late a board is when no word of other processes comes. */
const DEAF_REFRESH_MS = 2_000;

interface Options {
	readonly environment: Environment;
	readonly findQuiz: Workshops['findQuiz'];
	readonly log: Log;
	readonly clocks: { readonly wall: () => number; readonly steady: () => number };
}

/** Workshops that are open for calls, and what belongs to their running. */
export interface OpenWorkshops {
	readonly workshops: Workshops;
	/** Rejects when the database does not answer, cannot be written, or is damaged; says which. */
	readonly ask: () => Promise<void>;
	/** Deletes what is due, when the clock can be trusted. */
	readonly purge: () => Promise<void>;
	/** Ends the boards, so that the server can stop; calls are still answered. */
	readonly endBoards: () => void;
	readonly close: () => Promise<void>;
}

/** Opens the database of workshops, and begins to purge and to tell of changes. Rejects without database, and when another server has the folder. */
export async function openWorkshops({
	environment,
	findQuiz,
	log,
	clocks
}: Options): Promise<OpenWorkshops> {
	const { databaseUrl, listenUrl, dataDir } = environment;
	// boards are not told of what another process changes in a file
	const unlock = databaseUrl === null ? await lockFolder(dataDir) : () => undefined;
	const { db, isDamaged } = await openDatabase(
		databaseUrl === null ? { kind: 'sqlite', dataDir } : { kind: 'postgres', url: databaseUrl }
	).catch((cause: unknown) => {
		unlock();
		throw cause;
	});
	const warn = (event: string) => (cause: unknown) => {
		log('warn', event, { reason: reasonOf(cause) });
	};
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
					onerror: warn('listening-interrupted'),
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
	// a process that was killed may have left erased answers in the log
	await scrubber.scrub();

	const guard = new ClockGuard(clocks);
	const purge = async () => {
		if (await guard.isTrusted(db)) await purgeAndLog(workshops);
		else log('warn', 'purge-held', { reason: 'the clock jumped' });
		await scrubber.scrubIfDue();
	};
	let isPurging = false;
	const purgeAlone = async () => {
		// many workshops can take longer than a minute
		if (isPurging) return;
		isPurging = true;
		await purge()
			.catch((cause: unknown) => {
				log('error', 'purge-failed', { reason: reasonInCall(cause) });
			})
			.finally(() => {
				isPurging = false;
			});
	};
	const timers = [
		setInterval(() => {
			hub.beat();
			hub.refresh();
		}, BEAT_MS),
		setInterval(() => {
			if (isDeaf) hub.refresh();
		}, DEAF_REFRESH_MS),
		setInterval(() => void purgeAlone(), PURGE_MS)
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
		purge,
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

async function purgeAndLog(workshops: Workshops): Promise<void> {
	const purged = await purgeWorkshops(workshops);
	if (Object.values(purged).every((count) => count === 0)) return;
	await workshops.store.scrub();
	workshops.log('info', 'purged', { ...purged });
}

function wordOfHearing(isHeard: boolean): Parameters<Log> {
	if (isHeard) return ['info', 'notifications-back'];
	const reason =
		'PostgreSQL brings no notifications: is there a transaction pooler such as pgbouncer in between? ' +
		'Boards hear of changes in other processes seconds later. ' +
		'Set LISTEN_URL to the address of the database itself (docs/operations.md).';
	return ['warn', 'notifications-lost', { reason }];
}

/** Does not keep the process alive. */
function waitLoosely(ms: number, then: () => void): void {
	setTimeout(then, ms).unref();
}
