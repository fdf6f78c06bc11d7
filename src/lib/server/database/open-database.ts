import { Kysely, PostgresDialect, SqliteDialect, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { log, reasonOf } from '../log.ts';
import { MIGRATIONS } from './migrations.ts';
import { openNodeSqlite } from './node-sqlite.ts';
import type { Tables } from './tables.ts';

const CONNECT_MS = 5_000;
/** A query that takes longer has met a lock that will not open, or a database that is gone. */
const QUERY_MS = 10_000;
/** Beyond a dozen connections a small PostgreSQL gets slower, not faster. */
const CONNECTIONS = 12;

/** PostgreSQL's number of the type bigint. Our times fit a JavaScript number for 285,000 years. */
const BIGINT = 20;

/** Where rooms are stored: a file in a folder, or a PostgreSQL database. */
export type Place =
	| { readonly kind: 'sqlite'; readonly dataDir: string }
	| { readonly kind: 'postgres'; readonly url: string };

/**
 * The database with its tables up to date. Rejects when it cannot be reached or written. Processes
 * that start together wait for each other in the migrations.
 */
export async function openDatabase(place: Place): Promise<Kysely<Tables>> {
	const db = new Kysely<Tables>({ dialect: dialectFor(place) });
	try {
		const migrator = new Migrator({
			db,
			provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }
		});
		const { error } = await migrator.migrateToLatest();
		if (error !== undefined)
			throw new Error('the tables cannot be brought up to date', { cause: error });
		return db;
	} catch (cause) {
		await db.destroy().catch(() => undefined);
		throw cause;
	}
}

function dialectFor(place: Place): Dialect {
	if (place.kind === 'postgres') return new PostgresDialect({ pool: openPool(place.url) });
	mkdirSync(place.dataDir, { recursive: true, mode: 0o700 });
	return new SqliteDialect({ database: openNodeSqlite(join(place.dataDir, 'arah.db')) });
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
