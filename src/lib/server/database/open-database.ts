import { Kysely, PostgresDialect, SqliteDialect, sql, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { log, reasonOf } from '../log.ts';
import { explainRights } from './folder-rights.ts';
import { MIGRATIONS } from './migrations.ts';
import { openNodeSqlite } from './node-sqlite.ts';
import type { Tables } from './tables.ts';

const CONNECT_MS = 5_000;
/** A slower query is waiting for a stuck lock, or the database is gone. */
const QUERY_MS = 10_000;
/** Beyond a dozen connections a small PostgreSQL gets slower, not faster. */
const CONNECTIONS = 12;

/** PostgreSQL's id of the type bigint. Our times fit a JavaScript number for 285,000 years. */
const BIGINT = 20;

/** Where workshops are stored: a file in a folder, or a PostgreSQL database. */
export type DatabasePlace =
	| { readonly kind: 'sqlite'; readonly dataDir: string }
	| { readonly kind: 'postgres'; readonly url: string };

/** An open database. */
export interface Opened {
	readonly db: Kysely<Tables>;
	/** Whether a query has found a damaged page since the database was opened. */
	readonly isDamaged: () => boolean;
}

/**
 * Opens the database and brings its tables up to date. Rejects if it cannot be reached or written or
 * is damaged; the message says what to do. Processes that start together run the migrations one
 * after the other.
 */
export async function openDatabase(place: DatabasePlace): Promise<Opened> {
	const { dialect, isDamaged } = dialectFor(place);
	const db = new Kysely<Tables>({ dialect });
	try {
		const migrator = new Migrator({
			db,
			provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }
		});
		const { error } = await migrator.migrateToLatest();
		if (error !== undefined)
			throw new Error('the tables cannot be brought up to date', { cause: error });
		await probeWriting(db);
		return { db, isDamaged };
	} catch (cause) {
		await db.destroy().catch(() => undefined);
		throw place.kind === 'sqlite'
			? explainRights(fileIn(place.dataDir), cause)
			: explainPooler(cause);
	}
}

function dialectFor(place: DatabasePlace): { dialect: Dialect; isDamaged: () => boolean } {
	if (place.kind === 'postgres') {
		const pool = openPool(place.url);
		return { dialect: new PostgresDialect({ pool }), isDamaged: () => false };
	}
	try {
		mkdirSync(place.dataDir, { recursive: true, mode: 0o700 });
		const database = openNodeSqlite(fileIn(place.dataDir));
		return { dialect: new SqliteDialect({ database }), isDamaged: database.isDamaged };
	} catch (cause) {
		throw explainRights(fileIn(place.dataDir), cause);
	}
}

function fileIn(dataDir: string): string {
	return join(resolve(dataDir), 'arah.db');
}

/** The same error, or one that explains why a connection pooler refuses our session's time limits. */
function explainPooler(cause: unknown): unknown {
	if (!reasonOf(cause).includes('unsupported startup parameter')) return cause;
	return new Error(
		'A connection pooler such as pgbouncer is in between and refuses the time limits of a session. ' +
			'Connect to PostgreSQL itself, or see "Behind a pooler" in docs/operations.md.',
		{ cause }
	);
}

function openPool(url: string): pg.Pool {
	const types = new pg.TypeOverrides();
	types.setTypeParser(BIGINT, Number);
	const pool = new pg.Pool({
		connectionString: url,
		max: CONNECTIONS,
		connectionTimeoutMillis: CONNECT_MS,
		statement_timeout: QUERY_MS,
		query_timeout: QUERY_MS + CONNECT_MS,
		idle_in_transaction_session_timeout: QUERY_MS,
		types
	});
	// without these listeners, a broken connection would end the process
	const warn = (cause: unknown) => {
		log('warn', 'database-connection-lost', { reason: reasonOf(cause) });
	};
	pool.on('error', warn);
	pool.on('connect', (client) => {
		client.on('error', warn);
	});
	return pool;
}

/** Writes to the database and rolls back. Rejects if it can be read but not written. */
export async function probeWriting(db: Kysely<Tables>): Promise<void> {
	const tx = await db.startTransaction().execute();
	try {
		await tx
			.updateTable('clock')
			.set((eb) => ({ seen_at: eb.ref('seen_at') }))
			.execute();
	} finally {
		await tx.rollback().execute();
	}
}

/**
 * Moves SQLite's write-ahead log into the file and empties it, because the log still contains deleted
 * data. Returns whether the log is empty. While a backup reads an earlier state of the file it is not,
 * and this function does not wait.
 */
export async function emptyLog(db: Kysely<Tables>): Promise<boolean> {
	return db.connection().execute(async (connection) => {
		const before = await sql<{ timeout: number }>`pragma busy_timeout`.execute(connection);
		await sql`pragma busy_timeout = 0`.execute(connection);
		try {
			const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(
				connection
			);
			return rows[0]?.busy === 0;
		} finally {
			await sql`pragma busy_timeout = ${sql.lit(before.rows[0]?.timeout ?? 0)}`.execute(connection);
		}
	});
}
