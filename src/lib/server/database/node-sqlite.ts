import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { makePrivate } from './folder-rights.ts';

/** A backup, or the previous process during a restart, may lock the file for a moment. */
const BUSY_MS = 5_000;
/** SQLite's result codes for a damaged file, without the details in their higher bits. */
const DAMAGED: readonly number[] = [11, 26];

/** A `node:sqlite` database for Kysely's SQLite dialect, which also says whether it is damaged. */
export interface NodeSqlite extends SqliteDatabase {
	readonly isDamaged: () => boolean;
}

/**
 * Opens a file that only the user of this process can read. A commit is on the disk when it returns
 * (synchronous FULL), and readers do not wait for writers (WAL). Throws if the file cannot be opened
 * or is damaged.
 */
export function openNodeSqlite(path: string): NodeSqlite {
	makePrivate(path);
	const database = new DatabaseSync(path, { timeout: BUSY_MS });
	database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
	// deleted data is overwritten in the file, and never copied to a temporary one
	database.exec('pragma secure_delete = on; pragma temp_store = memory;');
	const damage = firstDamage(database);
	if (damage !== null) {
		database.close();
		throw new Error(`${path} is damaged: restore a backup, or move it away. ${damage}`);
	}
	// Kysely writes the same text for the same query; there are about thirty.
	const statements = new Map<string, SqliteStatement>();
	let isDamaged = false;
	const note = <T>(run: () => T): T => {
		try {
			return run();
		} catch (cause) {
			isDamaged ||= isDamage(cause);
			throw cause;
		}
	};
	return {
		isDamaged: () => isDamaged,
		close: () => {
			statements.clear();
			database.close();
		},
		prepare: (sql) => {
			const known = statements.get(sql);
			if (known !== undefined) return known;
			const statement = note(() => prepare(database, sql, note));
			if (statements.size < 200) statements.set(sql, statement);
			return statement;
		}
	};
}

function prepare(
	database: DatabaseSync,
	sql: string,
	note: <T>(run: () => T) => T
): SqliteStatement {
	const statement = database.prepare(sql);
	return {
		reader: statement.columns().length > 0,
		all: (values) => note(() => statement.all(...values.map(toInput))),
		run: (values) => note(() => statement.run(...values.map(toInput))),
		iterate: (values) => statement.iterate(...values.map(toInput))
	};
}

/** The first fault in the structure of the file; null if it is intact. */
function firstDamage(database: DatabaseSync): string | null {
	const found = database.prepare('pragma quick_check(1)').get()?.['quick_check'];
	return found === 'ok' ? null : String(found);
}

function isDamage(cause: unknown): boolean {
	if (!(cause instanceof Error && 'errcode' in cause)) return false;
	return typeof cause.errcode === 'number' && DAMAGED.includes(cause.errcode & 0xff);
}

/** Converts a value for SQLite. Refuses booleans and dates, which the two databases store differently. */
function toInput(value: unknown): SQLInputValue {
	if (value === null || typeof value === 'string' || typeof value === 'number') return value;
	if (typeof value === 'bigint') return value;
	throw new TypeError(`a ${typeof value} cannot be stored`);
}
