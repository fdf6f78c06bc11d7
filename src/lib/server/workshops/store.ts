import type { Kysely, Selectable, Transaction } from 'kysely';
import type { WorkshopTable, Tables } from '../database/tables.ts';
import { WorkshopProblem } from './problem.ts';

export type WorkshopRow = Readonly<Selectable<WorkshopTable>>;

/** The database of workshops, and the listeners for changes. */
export interface Store {
	readonly db: Kysely<Tables>;
	/** Notifies other processes, within the transaction of the change, so that they hear of it once it is durable. */
	readonly announce: (tx: Transaction<Tables>, code: string) => Promise<void>;
	/** Notifies this process, after the transaction. */
	readonly onchange: (code: string) => void;
	/** Removes earlier states of erased data from the disk. Called after each change that erases. */
	readonly scrub: () => Promise<void>;
	/** Changes waiting for the transaction before them, by workshop. */
	readonly queues: Map<string, Queued[]>;
}

/** The outcome of a change: an answer, and the columns to write (null: none). */
export interface Change<T> {
	readonly write: Partial<Omit<WorkshopRow, 'code' | 'revision'>> | null;
	readonly answer: T;
}

/**
 * Decides a change from the workshop as the previous change left it. It may throw a problem only before
 * it has written anything, because other changes share its transaction.
 */
export type Decide<T> = (
	tx: Transaction<Tables>,
	workshop: WorkshopRow
) => Promise<Change<T>> | Change<T>;

interface Queued {
	/** Decides, and returns the function that settles the caller's promise once all is on the disk. */
	readonly decide: (tx: Transaction<Tables>, workshop: WorkshopRow) => Promise<Decided>;
	readonly missed: () => void;
	readonly failed: (cause: unknown) => void;
}

interface Decided {
	readonly write: Change<unknown>['write'];
	readonly settle: () => void;
}

/** The most changes in one transaction. A thousand people may submit within seconds, too many for one disk write each. */
const AT_ONCE = 64;

/**
 * Changes a workshop exclusively: in both databases, the first statement locks it until the transaction
 * ends. Other writes of `decide` succeed or fail together with it. Changes that arrive while it is
 * locked share the next transaction, so `decide` may be called twice. Resolves once all is on the disk;
 * with null if there is no such workshop.
 */
export function changeWorkshop<T>(
	store: Store,
	code: string,
	decide: Decide<T>
): Promise<T | null> {
	return new Promise((resolve, reject) => {
		const queued: Queued = {
			decide: async (tx, workshop) => {
				try {
					const { write, answer } = await decide(tx, workshop);
					return {
						write,
						settle: () => {
							resolve(answer);
						}
					};
				} catch (cause) {
					if (!(cause instanceof WorkshopProblem)) throw cause;
					return {
						write: null,
						settle: () => {
							reject(cause);
						}
					};
				}
			},
			missed: () => {
				resolve(null);
			},
			failed: reject
		};
		const queue = store.queues.get(code);
		if (queue !== undefined) queue.push(queued);
		else {
			store.queues.set(code, [queued]);
			void workOff(store, code);
		}
	});
}

async function workOff(store: Store, code: string): Promise<void> {
	for (;;) {
		const batch = store.queues.get(code)?.splice(0, AT_ONCE) ?? [];
		if (batch.length === 0) {
			store.queues.delete(code);
			return;
		}
		await changeTogether(store, code, batch);
	}
}

/** Thrown if one change, rather than the database, made a transaction fail. */
class OneFailed extends Error {
	readonly queued: Queued;

	constructor(queued: Queued, cause: unknown) {
		super('one change failed', { cause });
		this.queued = queued;
	}
}

/** Carries out changes in one transaction. If one fails, the others are repeated without it. */
async function changeTogether(store: Store, code: string, batch: readonly Queued[]): Promise<void> {
	let left = batch;
	while (left.length > 0) {
		try {
			await changeAtOnce(store, code, left);
			return;
		} catch (cause) {
			if (!(cause instanceof OneFailed)) {
				for (const { failed } of left) failed(cause);
				return;
			}
			cause.queued.failed(cause.cause);
			left = left.filter((queued) => queued !== cause.queued);
		}
	}
}

async function changeAtOnce(store: Store, code: string, batch: readonly Queued[]): Promise<void> {
	const done = await store.db.transaction().execute(async (tx) => {
		// changes nothing, but locks the row in both databases
		const found = await tx
			.updateTable('rooms')
			.set((eb) => ({ revision: eb.ref('revision') }))
			.where('code', '=', code)
			.returningAll()
			.executeTakeFirst();
		if (found === undefined) return null;
		let workshop: WorkshopRow = found;
		let writes: Partial<WorkshopRow> = {};
		const settlers: (() => void)[] = [];
		for (const queued of batch) {
			const { write, settle } = await queued.decide(tx, workshop).catch((cause: unknown) => {
				throw new OneFailed(queued, cause);
			});
			settlers.push(settle);
			if (write === null) continue;
			writes = { ...writes, ...write, revision: workshop.revision + 1 };
			workshop = { ...workshop, ...writes };
		}
		const hasChanged = workshop !== found;
		if (hasChanged) {
			await tx.updateTable('rooms').set(writes).where('code', '=', code).execute();
			await store.announce(tx, code);
		}
		return { settlers, hasChanged };
	});
	if (done === null) {
		for (const { missed } of batch) missed();
		return;
	}
	for (const settle of done.settlers) settle();
	if (done.hasChanged) store.onchange(code);
}
