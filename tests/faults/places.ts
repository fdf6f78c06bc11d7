import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpCalls } from '../support/http-call.ts';
import { findPostgres, startPostgres, type Postgres } from '../support/postgres.ts';
import { startProduction, type Running } from '../support/production-server.ts';
import { until } from '../support/until.ts';

/** Gives a folder for a server's data, and removes it. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'arah-faults-'));
	try {
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Gives a private PostgreSQL that waits for the disk, and removes it. */
export async function withPostgres<T>(use: (postgres: Postgres) => Promise<T>): Promise<T> {
	const bin = findPostgres();
	if (bin === null) throw new Error('PostgreSQL is not installed here.');
	const postgres = await startPostgres(bin, { isDurable: true });
	try {
		return await use(postgres);
	} finally {
		await postgres.stop();
	}
}

/** A server whose workshops are open. */
export async function startReady({ url }: Postgres): Promise<Running> {
	const server = await startProduction({ DATABASE_URL: url });
	const calls = new HttpCalls(server.address);
	await until(async () => (await calls.get('/ready')).status === 200);
	calls.close();
	return server;
}
