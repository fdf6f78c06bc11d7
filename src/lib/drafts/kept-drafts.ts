import { deleteDB, openDB } from 'idb';
import { DRAFTS_DATABASE, DRAFTS_TABLE } from './draft-store.ts';

/** The number of drafts on this device, found without creating a database; 0 if the browser denies access. */
export async function countDrafts(): Promise<number> {
	try {
		// No version given, so that an older Arah can read the database of a newer one.
		const database = await openDB(DRAFTS_DATABASE, undefined, {
			upgrade: (_, __, ___, transaction) => {
				// Abort the upgrade: checking for a database must not create it.
				transaction.abort();
				transaction.done.catch(() => undefined);
			}
		});
		const count = await database.count(DRAFTS_TABLE);
		database.close();
		return count;
	} catch {
		return 0;
	}
}

/** Other tabs close the database as soon as they are asked, but a frozen one may not. */
const PATIENCE_MS = 3_000;

/** Deletes all drafts of this device. Resolves to whether they are gone. */
export async function deleteDrafts(): Promise<boolean> {
	try {
		return await Promise.race([
			deleteDB(DRAFTS_DATABASE).then(() => true),
			new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))
		]);
	} catch {
		return false;
	}
}
