import { describe, expect, test } from 'vitest';
import { clockJump } from '../faults/clock-jump.ts';
import { databaseGone } from '../faults/database-gone.ts';
import { diskFull } from '../faults/disk-full.ts';
import { killRounds } from '../faults/kill-rounds.ts';
import { poolerBetween } from '../faults/pooler-between.ts';
import { startReady, withFolder, withPostgres } from '../faults/places.ts';
import { twoProcesses } from '../faults/two-processes.ts';
import { findPostgres } from '../support/postgres.ts';
import { hasPgbouncer } from '../support/pgbouncer.ts';
import { startProduction } from '../support/production-server.ts';

/** `npm run faults` does twenty. */
const ROUNDS = 3;
const SEED = 1;

describe('the built-in database', () => {
	test('keeps every acknowledged submission when the server is killed', async () => {
		const found = await withFolder((folder) =>
			killRounds({
				...{ database: 'sqlite', rounds: ROUNDS, seed: SEED },
				start: () => startProduction({ DATA_DIR: folder })
			})
		);
		expect(found).toMatchObject({ outcome: 'held' });
	});

	test('refuses submissions on a full disk, and accepts them again once there is space', async ({
		skip
	}) => {
		const found = await diskFull();
		skip(found.outcome === 'skipped', found.detail);
		expect(found).toMatchObject({ outcome: 'held' });
	});

	test('deletes nothing while the clock is implausible', async () => {
		expect(await clockJump()).toMatchObject({ outcome: 'held' });
	});
});

describe.skipIf(findPostgres() === null)('PostgreSQL (skipped where it is not installed)', () => {
	test('keeps every acknowledged submission when the server or the database is killed', async () => {
		const found = await withPostgres(async (postgres) => {
			const start = () => startReady(postgres);
			const kills = await killRounds({
				...{ database: 'postgres', rounds: ROUNDS, seed: SEED },
				start
			});
			const server = await start();
			const gone = await databaseGone(postgres, server);
			await server.stop();
			return [kills, gone];
		});
		expect(found).toMatchObject([{ outcome: 'held' }, { outcome: 'held' }]);
	});

	test('shows the same board in two processes, and survives the end of one', async () => {
		const found = await withPostgres(({ url }) => twoProcesses({ DATABASE_URL: url }));
		expect(found).toMatchObject({ outcome: 'held' });
	});

	test('reports a pooler that swallows notifications, and works through it', async ({ skip }) => {
		skip(!hasPgbouncer(), 'pgbouncer is not installed here');
		const found = await withPostgres((postgres) => poolerBetween(postgres));
		expect(found).toMatchObject([{ outcome: 'held' }, { outcome: 'held' }]);
	});
});
