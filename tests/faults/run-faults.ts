import { findPostgres } from '../support/postgres.ts';
import { hasPgbouncer } from '../support/pgbouncer.ts';
import { startProduction } from '../support/production-server.ts';
import { clockJump } from './clock-jump.ts';
import { databaseGone } from './database-gone.ts';
import { diskFull } from './disk-full.ts';
import { fewDescriptors } from './few-descriptors.ts';
import type { Finding } from './finding.ts';
import { killRounds } from './kill-rounds.ts';
import { otherUser } from './other-user.ts';
import { poolerBetween } from './pooler-between.ts';
import { startReady, withFolder, withPostgres } from './places.ts';
import { twoProcesses } from './two-processes.ts';
import { upgradeUnderLoad } from './upgrade-under-load.ts';

interface Options {
	readonly rounds: number;
	readonly seed: number;
	readonly onfinding: (finding: Finding) => void;
}

/** All faults, one after the other; on PostgreSQL only where it is installed. */
export async function runFaults({ rounds, seed, onfinding }: Options): Promise<void> {
	await withFolder(async (folder) => {
		const start = () => startProduction({ DATA_DIR: folder });
		onfinding(await killRounds({ database: 'sqlite', rounds, seed, start }));
	});
	onfinding(await diskFull());
	onfinding(await clockJump());
	onfinding(await fewDescriptors());
	onfinding(await otherUser());
	onfinding(await upgradeUnderLoad());
	if (findPostgres() === null) {
		const detail = 'PostgreSQL is not installed here';
		onfinding({ fault: 'everything on postgres', outcome: 'skipped', detail });
		return;
	}
	await withPostgres(async (postgres) => {
		// first, so that both processes meet an empty database
		onfinding(await twoProcesses({ DATABASE_URL: postgres.url }));
		if (hasPgbouncer()) for (const finding of await poolerBetween(postgres)) onfinding(finding);
		else
			onfinding({
				fault: 'pooler in between',
				outcome: 'skipped',
				detail: 'pgbouncer is not installed here'
			});
		const start = () => startReady(postgres);
		onfinding(await killRounds({ database: 'postgres', rounds, seed, start }));
		const server = await start();
		onfinding(await databaseGone(postgres, server));
		await server.stop();
	});
}
