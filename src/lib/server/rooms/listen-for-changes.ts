import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from '../database/tables.ts';

const CHANNEL = 'arah_rooms';

/** Tells every process, when the transaction is durable and not before, that a room has changed. */
export async function announceChange(tx: Transaction<Tables>, code: string): Promise<void> {
	await sql`select pg_notify(${CHANNEL}, ${code})`.execute(tx);
}

interface Listener {
	readonly onchange: (code: string) => void;
	/** The line stands, perhaps again: changes may have been missed. */
	readonly onconnect: () => void;
	readonly onerror: (cause: unknown) => void;
	/** Calls back after a pause. */
	readonly wait: (ms: number, then: () => void) => void;
}

const PAUSE_MS = 1_000;
const CONNECT_MS = 5_000;

/** Listens on a connection of its own, which is opened again whenever it breaks. Returns what ends it. */
export function listenForChanges(url: string, listener: Listener): () => Promise<void> {
	let client: pg.Client | null = null;
	let isEnding = false;

	const connect = () => {
		if (isEnding) return;
		const next = new pg.Client({
			connectionString: url,
			connectionTimeoutMillis: CONNECT_MS,
			keepAlive: true
		});
		client = next;
		let hasFailed = false;
		const again = (cause: unknown) => {
			if (hasFailed) return;
			hasFailed = true;
			if (isEnding) return;
			listener.onerror(cause);
			void next.end().catch(() => undefined);
			listener.wait(PAUSE_MS, connect);
		};
		next.on('error', again);
		next.on('end', () => {
			again(new Error('the database closed the connection'));
		});
		next.on('notification', ({ payload }) => {
			if (payload !== undefined) listener.onchange(payload);
		});
		next
			.connect()
			.then(() => next.query(`listen ${CHANNEL}`))
			.then(listener.onconnect)
			.catch(again);
	};

	connect();
	return async () => {
		isEnding = true;
		await client?.end().catch(() => undefined);
	};
}
