import { sql } from 'kysely';
import { reasonInCall } from '../log.ts';
import { HOUR_MS, isEmptyLobby, limitsAt } from './deadlines.ts';
import { eraseAnswers, purgedColumns } from './delete-workshop.ts';
import { columnsIn } from './move-workshop.ts';
import type { Workshops } from './workshops.ts';
import { changeWorkshop, type Decide, type WorkshopRow } from './store.ts';
import { UnreadableColumn } from './tally-columns.ts';
import { quizOf } from './workshop-quiz.ts';

export interface Purged {
	readonly closed: number;
	readonly emptied: number;
	readonly purged: number;
	readonly forgotten: number;
}

type Database = Workshops['store']['db'];

/**
 * Deletes everything that is due. It closes old and empty workshops, erases the answers of closed ones,
 * then their figures, and finally their rows. Each step is a separate transaction and may safely run
 * twice, or in two processes at once.
 */
export async function purgeWorkshops(workshops: Workshops): Promise<Purged> {
	const { store } = workshops;
	const now = workshops.now();
	const limits = limitsAt(now);

	const open = await codesOf(store.db, (query) =>
		query.where((eb) =>
			eb.or([
				eb.and([
					eb('state', 'in', ['lobby', 'open', 'revealed']),
					eb('created_at', '<=', limits.createdBefore)
				]),
				eb.and([
					eb('state', '=', 'lobby'),
					eb('joined', '=', 0),
					eb('created_at', '<=', limits.emptyCreatedBefore)
				])
			])
		)
	);
	const closed = await changeEach(workshops, open, (_tx, workshop) => {
		// someone may have joined since the query
		const isDue = workshop.created_at <= limits.createdBefore || isEmptyLobby(workshop);
		if (!isDue || workshop.state === 'closed' || workshop.state === 'purged') {
			return { write: null, answer: null };
		}
		return { write: closedColumns(workshops, workshop, now), answer: null };
	});

	const full = await codesOf(store.db, (eb) =>
		eb
			.where('state', '=', 'closed')
			.where('emptied_at', 'is', null)
			.where(sql<boolean>`closed_at + keep_hours * ${sql.lit(HOUR_MS)} <= ${now}`)
	);
	const emptied = await changeEach(workshops, full, async (tx, { code }) => {
		await eraseAnswers(tx, code);
		// the sums of a few unpublished members reveal as much as their answers
		return { write: { emptied_at: now, waiting: '' }, answer: null };
	});

	const old = await codesOf(store.db, (eb) =>
		eb.where('state', '=', 'closed').where('closed_at', '<=', limits.aggregatesClosedBefore)
	);
	const purged = await changeEach(workshops, old, async (tx, { code }) => {
		await eraseAnswers(tx, code);
		return { write: purgedColumns(now), answer: null };
	});

	const { numDeletedRows } = await store.db
		.deleteFrom('rooms')
		.where('state', '=', 'purged')
		.where('purged_at', '<=', limits.purgedBefore)
		.executeTakeFirstOrThrow();
	return { closed, emptied, purged, forgotten: Number(numDeletedRows) };
}

/** Changes workshops one after the other and returns the number changed. A failure does not stop the others. */
async function changeEach(
	{ store, log }: Workshops,
	codes: readonly string[],
	decide: Decide<null>
): Promise<number> {
	let failed = 0;
	let reason = '';
	for (const code of codes) {
		try {
			await changeWorkshop(store, code, decide);
		} catch (cause) {
			failed += 1;
			reason = reasonInCall(cause);
		}
	}
	if (failed > 0) log('error', 'rooms-not-purged', { workshops: failed, reason });
	return codes.length - failed;
}

/** The columns of a closed workshop, without tallies if they cannot be read, so that answers are still deleted on time. */
function closedColumns(workshops: Workshops, workshop: WorkshopRow, now: number) {
	try {
		return columnsIn('closed', workshop, quizOf(workshops, workshop)?.plan, now);
	} catch (cause) {
		if (!(cause instanceof UnreadableColumn)) throw cause;
		workshops.log('error', 'room-closed-unpublished', { reason: cause.message });
		return columnsIn('closed', workshop, undefined, now);
	}
}

async function codesOf(
	db: Database,
	narrow: (query: ReturnType<typeof selectCodes>) => ReturnType<typeof selectCodes>
): Promise<string[]> {
	const found = await narrow(selectCodes(db)).execute();
	return found.map(({ code }) => code);
}

function selectCodes(db: Database) {
	return db.selectFrom('rooms').select('code');
}
