import { sql } from 'kysely';
import { openDatabase } from '../../src/lib/server/database/open-database.ts';
import type { DatabasePlace } from '../../src/lib/server/database/open-database.ts';
import { HttpCalls } from '../support/http-call.ts';
import { inParallel } from '../support/in-parallel.ts';
import type { Running } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk } from '../support/workshop-driver.ts';

const PER_WORKSHOP = 500;
const WIDTH = 8;

/**
 * Fills the database with submissions. One workshop of real ones comes about by calls; the others
 * are copies of it under codes of their own, written by the database itself.
 */
export async function fillStore(
	server: Running,
	place: DatabasePlace,
	stored: number
): Promise<void> {
	const calls = new HttpCalls(server.address);
	const workshop = await createWorkshop(calls);
	await workshop.move(calls, 'open');
	await inParallel(createSubmissions(PER_WORKSHOP, 99), WIDTH, async (one) => {
		demandOk(await workshop.join(calls, one));
		demandOk(await workshop.submit(calls, one));
	});
	await workshop.move(calls, 'closed');
	calls.close();

	const { db } = await openDatabase(place);
	const from = workshop.workshop.code;
	for (let k = 1; k * PER_WORKSHOP < stored; k++) {
		// "1" and "0" are in no code, so that no real workshop can have one of these
		const code = `1${k.toString(36).padStart(5, '0')}`.toUpperCase();
		await db.transaction().execute(async (tx) => {
			for (const table of ['rooms', 'members', 'submissions'] as const) {
				const columns = COLUMNS[table].map((name) => sql.ref(name));
				const key = sql.ref(table === 'rooms' ? 'code' : 'room');
				await sql`insert into ${sql.table(table)} (${key}, ${sql.join(columns)})
					select ${code}, ${sql.join(columns)} from ${sql.table(table)} where ${key} = ${from}`.execute(tx);
			}
		});
	}
	// PostgreSQL would do this itself within minutes.
	await sql`analyze`.execute(db);
	await db.destroy();
}

/** All columns but the code of the workshop. */
const COLUMNS = {
	rooms: [
		...['state', 'show', 'door', 'quiz', 'version', 'mode', 'locale', 'title', 'rows', 'school'],
		...['keep_hours', 'secret_hash', 'screen_hash', 'controller', 'revision', 'batch', 'joined'],
		...['finished', 'waiting', 'published', 'created_at', 'closed_at', 'emptied_at', 'purged_at']
	],
	members: ['member', 'continue_code', 'batch'],
	submissions: ['member', 'consent', 'mode', 'answers', 'flags', 'record']
} as const;
