import type { Kysely, Selectable, Transaction } from 'kysely';
import type { WorkshopTable, Tables } from '../database/tables.ts';
import { WorkshopProblem } from './problem.ts';

export type WorkshopRow = Readonly<Selectable<WorkshopTable>>;

/** Where workshops are kept, and who is told that one has changed. */
export interface Store {
	readonly db: Kysely<Tables>;
	/** Within the transaction that makes the change: other processes hear of it when it is durable. */
	readonly announce: (tx: Transaction<Tables>, code: string) => Promise<void>;
	/** After it: this process hears of it. */
	readonly onchange: (code: string) => void;
	/** After a change that erased something: no earlier state of it stays readable on the disk. */
	readonly scrub: () => Promise<void>;
	/** Changes that wait for the one before them, by workshop. */
	readonly queues: Map<string, Queued[]>;
}

/** What a change decides: columns to write, or null to leave the workshop as it is, and an answer. */
export interface Change<T> {
	readonly write: Partial<Omit<WorkshopRow, 'code' | 'revision'>> | null;
	readonly answer: T;
}

/**
 * Sees the workshop as the change before it left it. It may refuse with a problem, before it has written
 * anything: other changes are in the same transaction.
 */
export type Decide<T> = (
	tx: Transaction<Tables>,
	workshop: WorkshopRow
) => Promise<Change<T>> | Change<T>;

interface Queued {
	/** Decides, and returns what settles the caller once all is on the disk. */
	readonly decide: (tx: Transaction<Tables>, workshop: WorkshopRow) => Promise<Decided>;
	readonly missed: () => void;
	readonly failed: (cause: unknown) => void;
}

interface Decided {
	readonly write: Change<unknown>['write'];
	readonly settle: () => void;
}

/** One wait for the disk serves so many: a thousand people may hand in within seconds. */
const AT_ONCE = 64;

/**
 * Changes a workshop, alone: the first statement locks it until the transaction ends, in both databases.
 * What `decide` writes beside the workshop is kept or lost together with it. Changes of one workshop that come
 * while it is locked share the next transaction, so that `decide` may be asked twice. When this
 * resolves, all is on the disk. Null when there is no such workshop.
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

/** Why a transaction failed, when that was one of its changes and not the database. */
class OneFailed extends Error {
	readonly queued: Queued;

	constructor(queued: Queued, cause: unknown) {
		super('one change failed', { cause });
		this.queued = queued;
	}
}

/** A change that fails takes nobody with it: the others of its transaction are carried out without it. */
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
		// writes nothing new: it locks the row, in both databases
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
