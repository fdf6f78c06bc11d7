import { deleteDB, openDB } from 'idb';
import { tellDesks } from './caseload-channel.ts';
import { DATABASE } from './indexed-records.ts';

/** The caseload of a device, as far as it is visible without the passphrase. */
export interface KeptCaseload {
	readonly entries: number;
	readonly isEncrypted: boolean;
}

/** Finds the caseload without creating a database; null if there is none, or if the browser denies access. */
export async function findCaseload(): Promise<KeptCaseload | null> {
	try {
		// No version given, so that an older Arah can read the database of a newer one.
		const database = await openDB(DATABASE, undefined, {
			upgrade: (_, __, ___, transaction) => {
				// Abort the upgrade: checking for a database must not create it.
				transaction.abort();
				transaction.done.catch(() => undefined);
			}
		});
		const [entries, locks] = await Promise.all([database.count('entries'), database.count('lock')]);
		database.close();
		return entries + locks === 0 ? null : { entries, isEncrypted: locks > 0 };
	} catch {
		return null;
	}
}

/** Other tabs close the database as soon as they are asked, but a frozen one may not. */
const PATIENCE_MS = 3_000;

/** Deletes the caseload of this device and its passphrase. Resolves to whether it is gone. */
export async function deleteCaseload(): Promise<boolean> {
	try {
		const isGone = await Promise.race([
			deleteDB(DATABASE).then(() => true),
			new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))
		]);
		tellDesks();
		return isGone;
	} catch {
		return false;
	}
}
