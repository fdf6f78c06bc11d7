import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { findLedWorkshop } from './find-workshop.ts';
import type { Workshops } from './workshops.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { changeWorkshop, type WorkshopRow } from './store.ts';

/** Deletes everything of a workshop at once, for its host. */
export async function deleteWorkshop(
	workshops: Workshops,
	code: string,
	secret: string,
	from: string
): Promise<{ readonly deleted: true }> {
	const found = await findLedWorkshop(workshops, code, secret, from);
	await changeWorkshop(workshops.store, found.code, async (tx) => {
		await eraseAnswers(tx, found.code);
		return { write: purgedColumns(workshops.now()), answer: null };
	});
	await workshops.store.scrub();
	workshops.log('info', 'room-deleted', {});
	return { deleted: true };
}

/** The answers of all members, the members, and who took answers back. */
export async function eraseAnswers(tx: Transaction<Tables>, workshop: string): Promise<void> {
	await tx.deleteFrom('submissions').where('room', '=', workshop).execute();
	await tx.deleteFrom('members').where('room', '=', workshop).execute();
	await tx.deleteFrom('withdrawals').where('room', '=', workshop).execute();
}

/** What is left of a purged workshop: that there was one, so that its code can be said to be gone. */
export function purgedColumns(now: number): Partial<WorkshopRow> {
	const nobody = hashSecret(newSecret());
	return {
		state: 'purged',
		show: 'board',
		title: null,
		secret_hash: nobody,
		screen_hash: nobody,
		controller: null,
		joined: 0,
		finished: 0,
		waiting: '',
		published: '',
		emptied_at: now,
		purged_at: now
	};
}
