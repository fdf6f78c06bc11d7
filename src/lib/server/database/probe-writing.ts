import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Writes something and takes it back. Rejects for a database that can be read but not written. */
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
