import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Moves SQLite's write-ahead log into the file and empties it: until then the log holds the pages as
 * they were before something was deleted. Returns whether the log is empty now. It is not while
 * a backup reads an earlier state of the file; this function does not wait for that.
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
