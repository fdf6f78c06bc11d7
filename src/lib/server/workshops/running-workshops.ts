import { FolderTaken } from '../database/lock-folder.ts';
import { readEnvironment, type Environment } from '../environment.ts';
import { log, reasonOf } from '../log.ts';
import { findScoredQuiz } from '../quizzes.ts';
import { openWorkshops, type OpenWorkshops } from './open-workshops.ts';
import { WorkshopProblem } from './problem.ts';

/** The pause before the next attempt to open the database. */
const AGAIN_MS = 5_000;

let running: OpenWorkshops | null = null;
let isStopping = false;
let wasReady = true;

/**
 * Opens the workshops of this process; called once, at the start of the server. Throws for an invalid
 * environment, and for a folder that another server uses. If the database cannot be reached or the
 * folder cannot be written, it tries again in the background while the rest of the site works.
 */
export async function startWorkshops(): Promise<void> {
	const environment = readEnvironment(process.env);
	process.once('arah:stopping', () => {
		isStopping = true;
		running?.endBoards();
	});
	process.once('sveltekit:shutdown', () => {
		void stopWorkshops();
	});
	const cause = await tryToOpen(environment);
	if (cause instanceof FolderTaken) throw cause;
}

/** The workshops of this process. Throws the problem `unavailable` while the database is not open. */
export function runningWorkshops(): OpenWorkshops {
	if (running === null) throw new WorkshopProblem('unavailable', 'the database cannot be reached');
	return running;
}

/** Whether workshops can be read and written now. The reason for a failure is logged once, not at each check. */
export async function areWorkshopsReady(): Promise<boolean> {
	try {
		await runningWorkshops().ask();
		wasReady = true;
	} catch (cause) {
		if (wasReady && !(cause instanceof WorkshopProblem))
			log('error', 'rooms-not-ready', { reason: reasonOf(cause) });
		wasReady = false;
	}
	return wasReady;
}

/** Tries to open the workshops. Returns the error, if any, and schedules the next attempt. */
async function tryToOpen(environment: Environment): Promise<unknown> {
	if (isStopping) return null;
	const kind = environment.databaseUrl === null ? 'sqlite' : 'postgres';
	try {
		running = await openWorkshops({
			environment,
			findQuiz: findScoredQuiz,
			log,
			clocks: { wall: () => Date.now(), steady: () => performance.now() }
		});
		log('info', 'rooms-open', { database: kind });
		return null;
	} catch (cause) {
		log('error', 'rooms-unavailable', { database: kind, reason: reasonOf(cause) });
		setTimeout(() => void tryToOpen(environment), AGAIN_MS).unref();
		return cause;
	}
}

async function stopWorkshops(): Promise<void> {
	isStopping = true;
	const open = running;
	running = null;
	try {
		await open?.close();
		log('info', 'stopped');
	} catch (cause) {
		log('error', 'stop-failed', { reason: reasonOf(cause) });
	}
}
