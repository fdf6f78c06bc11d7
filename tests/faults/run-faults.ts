import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startPostgres, type Postgres } from '../support/postgres.ts';
import { startProduction } from '../support/production-server.ts';
import { HttpCalls } from '../support/http-call.ts';
import { clockJump } from './clock-jump.ts';
import { databaseGone } from './database-gone.ts';
import { diskFull } from './disk-full.ts';
import type { Finding } from './finding.ts';
import { killRounds } from './kill-rounds.ts';
import { twoProcesses } from './two-processes.ts';
import { until } from './until.ts';

interface Options {
	readonly rounds: number;
	readonly seed: number;
}

/** Faults of the built-in database, one after the other. */
export async function* sqliteFaults({ rounds, seed }: Options): AsyncGenerator<Finding, void> {
	const folder = mkdtempSync(join(tmpdir(), 'arah-faults-'));
	const start = () => startProduction({ DATA_DIR: folder });
	yield await killRounds({ database: 'sqlite', rounds, seed, start });
	rmSync(folder, { recursive: true, force: true });
	yield await diskFull();
	yield await clockJump();
}

/** Faults of PostgreSQL on a private server that waits for the disk; skipped, aloud, where there is none. */
export async function* postgresFaults({ rounds, seed }: Options): AsyncGenerator<Finding, void> {
	const bin = findPostgres();
	if (bin === null) {
		yield { fault: 'everything on postgres', outcome: 'skipped', detail: 'it is not installed' };
		return;
	}
	const postgres = await startPostgres(bin, { isDurable: true });
	try {
		// first, so that both meet an empty database
		yield await twoProcesses(postgres.url);
		const start = () => startReady(postgres);
		yield await killRounds({ database: 'postgres', rounds, seed, start });
		const server = await start();
		yield await databaseGone(postgres, server);
		await server.stop();
	} finally {
		await postgres.stop();
	}
}

async function startReady({ url }: Postgres) {
	const server = await startProduction({ DATABASE_URL: url });
	const calls = new HttpCalls(server.address);
	await until(async () => (await calls.get('/ready')).status === 200);
	calls.close();
	return server;
}
