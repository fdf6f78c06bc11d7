import { Kysely, PostgresDialect, SqliteDialect, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { log, reasonOf } from '../log.ts';
import { explainRights } from './folder-rights.ts';
import { MIGRATIONS } from './migrations.ts';
import { openNodeSqlite } from './node-sqlite.ts';
import { probeWriting } from './probe-writing.ts';
import type { Tables } from './tables.ts';

const CONNECT_MS = 5_000;
/** A query that takes longer has met a lock that will not open, or a database that is gone. */
const QUERY_MS = 10_000;
/** Beyond a dozen connections a small PostgreSQL gets slower, not faster. */
const CONNECTIONS = 12;

/** PostgreSQL's number of the type bigint. Our times fit a JavaScript number for 285,000 years. */
const BIGINT = 20;

/** Where workshops are stored: a file in a folder, or a PostgreSQL database. */
export type Place =
	| { readonly kind: 'sqlite'; readonly dataDir: string }
	| { readonly kind: 'postgres'; readonly url: string };

/** An open database. */
export interface Opened {
	readonly db: Kysely<Tables>;
	/** Whether a call has met a damaged page since it was opened. */
	readonly isDamaged: () => boolean;
}

/**
 * The database with its tables up to date. Rejects when it cannot be reached or written, or is
 * damaged; the message says what to do. Processes that start together wait for each other in the
 * migrations.
 */
export async function openDatabase(place: Place): Promise<Opened> {
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

function dialectFor(place: Place): { dialect: Dialect; isDamaged: () => boolean } {
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

/** A pooler refuses the time limits of a session before any query gets through. */
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
	// a connection that breaks would otherwise end the process: an idle one, or one in a transaction
	const warn = (cause: unknown) => {
		log('warn', 'database-connection-lost', { reason: reasonOf(cause) });
	};
	pool.on('error', warn);
	pool.on('connect', (client) => {
		client.on('error', warn);
	});
	return pool;
}
