import { sql, type Kysely } from 'kysely';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Tables } from '../database/tables.ts';

const CHANNEL = 'arah_rooms';

interface Listener {
	readonly onchange: (code: string) => void;
	/** The connection is open. After a reconnection, changes may have been missed. */
	readonly onconnect: () => void;
	/** Whether notifications arrive, reported each time the connection opens. */
	readonly onheard: (isHeard: boolean) => void;
	readonly onerror: (cause: unknown) => void;
	/** Calls back after a pause. */
	readonly wait: (ms: number, then: () => void) => void;
}

const PAUSE_MS = 1_000;
const CONNECT_MS = 5_000;
/** Longer than a notification takes on a busy database. */
const HEARING_MS = 3_000;

/**
 * Notifies the other processes on the database of changes, and listens for theirs. A process ignores
 * its own notifications, except for a first one that it sends to itself: if that does not arrive,
 * there is a transaction pooler in between.
 */
export class ChangeLine {
	readonly #url: string;
	readonly #db: Kysely<Tables>;
	readonly #listener: Listener;
	readonly #self = randomBytes(6).toString('hex');
	#client: pg.Client | null = null;
	#isEnding = false;

	/** Listens on a connection to `url`; sends through `db`. */
	constructor(url: string, db: Kysely<Tables>, listener: Listener) {
		this.#url = url;
		this.#db = db;
		this.#listener = listener;
	}

	/** Announces a change within its transaction, so that others are notified only once it is durable. */
	async announce(tx: Kysely<Tables>, code: string): Promise<void> {
		await sql`select pg_notify(${CHANNEL}, ${`${this.#self} ${code}`})`.execute(tx);
	}

	/** Listens on a separate connection, which is reopened whenever it breaks. */
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
