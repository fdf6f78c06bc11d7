import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { findLedWorkshop } from './find-workshop.ts';
import type { Workshops } from './workshops.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { changeWorkshop, type WorkshopRow } from './store.ts';

/** Deletes all data of a workshop at once, for its facilitator. */
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

/** Erases the answers, the members and the withdrawals of a workshop. */
export async function eraseAnswers(tx: Transaction<Tables>, workshop: string): Promise<void> {
	await tx.deleteFrom('submissions').where('room', '=', workshop).execute();
	await tx.deleteFrom('members').where('room', '=', workshop).execute();
	await tx.deleteFrom('withdrawals').where('room', '=', workshop).execute();
}

/** The columns of a purged workshop. The row stays, so that calls with its code are answered with `gone`. */
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
