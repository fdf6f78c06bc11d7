import { sql, type Kysely } from 'kysely';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Tables } from '../database/tables.ts';

const CHANNEL = 'arah_rooms';

interface Listener {
	readonly onchange: (code: string) => void;
	/** The connection is open, perhaps again: changes may have been missed. */
	readonly onconnect: () => void;
	/** Whether notifications arrive, each time that the connection opens. */
	readonly onheard: (isHeard: boolean) => void;
	readonly onerror: (cause: unknown) => void;
	/** Calls back after a pause. */
	readonly wait: (ms: number, then: () => void) => void;
}

const PAUSE_MS = 1_000;
const CONNECT_MS = 5_000;
/** Longer than a notification takes on a database that has much to do. */
const HEARING_MS = 3_000;

/**
 * Tells the other processes of one database about changes, and hears about theirs. A process knows
 * its own changes anyway, so it ignores its own notifications. It sends the first one to itself: if
 * that does not come back, there is a transaction pooler in between.
 */
export class ChangeLine {
	readonly #url: string;
	readonly #db: Kysely<Tables>;
	readonly #listener: Listener;
	readonly #self = randomBytes(6).toString('hex');
	#client: pg.Client | null = null;
	#isEnding = false;

	/** `url` of the connection that listens; `db` sends. */
	constructor(url: string, db: Kysely<Tables>, listener: Listener) {
		this.#url = url;
		this.#db = db;
		this.#listener = listener;
	}

	/** Within the transaction of a change: the others hear of it when it is durable, and not before. */
	async announce(tx: Kysely<Tables>, code: string): Promise<void> {
		await sql`select pg_notify(${CHANNEL}, ${`${this.#self} ${code}`})`.execute(tx);
	}

	/** Listens on a connection of its own, which is opened again whenever it breaks. */
	start(): void {
		if (this.#isEnding) return;
		const client = new pg.Client({
			connectionString: this.#url,
			connectionTimeoutMillis: CONNECT_MS,
			keepAlive: true
		});
		this.#client = client;
		const { onchange, onconnect, onheard, onerror, wait } = this.#listener;
		let hasFailed = false;
		let isHeard = false;
		const again = (cause: unknown) => {
			if (hasFailed) return;
			hasFailed = true;
			if (this.#isEnding) return;
			onerror(cause);
			void client.end().catch(() => undefined);
			wait(PAUSE_MS, () => {
				this.start();
			});
		};
		client.on('error', again);
		client.on('end', () => {
			again(new Error('the database closed the connection'));
		});
		client.on('notification', ({ payload }) => {
			const [sender, code = ''] = payload?.split(' ') ?? [];
			if (sender !== this.#self) onchange(code);
			else if (!isHeard) {
				isHeard = true;
				onheard(true);
			}
		});
		client
			.connect()
			.then(() => client.query(`listen ${CHANNEL}`))
			.then(onconnect)
			.then(() => this.announce(this.#db, ''))
			.then(() => {
				wait(HEARING_MS, () => {
					if (!isHeard && !hasFailed && !this.#isEnding) onheard(false);
				});
			})
			.catch(again);
	}

	async end(): Promise<void> {
		this.#isEnding = true;
		await this.#client?.end().catch(() => undefined);
	}
}
