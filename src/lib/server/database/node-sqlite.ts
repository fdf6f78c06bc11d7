import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** Another process may hold the file for a moment: a backup, or the one before it in a restart. */
const BUSY_MS = 5_000;

/**
 * A file of Node's own SQLite as Kysely's SQLite dialect wants it. A commit is on the disk when it
 * returns (synchronous FULL), and readers do not wait for writers (WAL).
 */
export function openNodeSqlite(path: string): SqliteDatabase {
	const database = new DatabaseSync(path, { timeout: BUSY_MS });
	database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
	// what is deleted is overwritten, and not only forgotten
	database.exec('pragma secure_delete = on;');
	// Kysely writes the same text for the same query, and there are some thirty of them.
	const statements = new Map<string, SqliteStatement>();
	return {
		close: () => {
			statements.clear();
			database.close();
		},
		prepare: (sql) => {
			const known = statements.get(sql);
			if (known !== undefined) return known;
			const statement = prepare(database, sql);
			if (statements.size < 200) statements.set(sql, statement);
			return statement;
		}
	};
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
	const statement = database.prepare(sql);
	return {
		reader: statement.columns().length > 0,
		all: (values) => statement.all(...values.map(toInput)),
		run: (values) => statement.run(...values.map(toInput)),
		iterate: (values) => statement.iterate(...values.map(toInput))
	};
}

/** Booleans and dates are not among what both databases store alike. */
function toInput(value: unknown): SQLInputValue {
	if (value === null || typeof value === 'string' || typeof value === 'number') return value;
	if (typeof value === 'bigint') return value;
	throw new TypeError(`a ${typeof value} cannot be stored`);
}
