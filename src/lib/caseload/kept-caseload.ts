import { deleteDB, openDB } from 'idb';
import { tellDesks } from './caseload-channel.ts';
import { DATABASE } from './indexed-records.ts';

/** What a device keeps of a caseload, as far as anybody can see without its passphrase. */
export interface KeptCaseload {
	readonly entries: number;
	readonly isEncrypted: boolean;
}

/** Looks without making anything; null when there is nothing, or when the browser refuses to look. */
export async function findCaseload(): Promise<KeptCaseload | null> {
	try {
		// Whatever its version: an older Arah may look at what a newer one wrote.
		const database = await openDB(DATABASE, undefined, {
			upgrade: (_, __, ___, transaction) => {
				// There was none, and looking shall not make one.
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

/** Other tabs let go at once when they are asked; a frozen one may not. */
const PATIENCE_MS = 3_000;

/** Deletes the caseload of this device with its passphrase. Resolves to whether it is gone. */
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
