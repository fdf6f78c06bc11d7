import { chmodSync, mkdtempSync, openSync, closeSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkshop } from '#lib/server/workshops/create-workshop.ts';
import { findWorkshop } from '#lib/server/workshops/find-workshop.ts';
import { hasPgbouncer, startPgbouncer } from '../../../support/pgbouncer.ts';
import { findPostgres, startPostgres } from '../../../support/postgres.ts';
import { DRAFT, openTestWorkshops } from '../../../support/workshops.ts';

const FROM = '192.0.2.1';
const PAGE_BYTES = 4096;
const NOBODY = 65_534;

let dataDir: string;

beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'arah-open-'));
});
afterEach(() => {
	rmSync(dataDir, { recursive: true, force: true });
});

const isRoot = process.getuid?.() === 0;

/** Works with the rights of another user, which only root can assume. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
	process.seteuid?.(NOBODY);
	try {
		return await work();
	} finally {
		process.seteuid?.(0);
	}
}

/** Overwrites the second half of a file with invalid data. */
function damage(file: string): void {
	const descriptor = openSync(file, 'r+');
	const { size } = statSync(file);
	for (let at = 2 * PAGE_BYTES; at < size; at += PAGE_BYTES) {
		writeSync(descriptor, Buffer.alloc(PAGE_BYTES - 8, 0xff), 0, PAGE_BYTES - 8, at);
	}
	closeSync(descriptor);
}

describe('the data folder', () => {
	test('has files that only the user of the server reads, also those made before', async () => {
		const first = await openTestWorkshops({ dataDir });
		await createWorkshop(first.workshops, DRAFT, FROM);
		const modes = () =>
			['arah.db', 'arah.db-wal', 'arah.db-shm', 'arah.lock'].map(
				(name) => statSync(join(dataDir, name)).mode & 0o777
			);
		expect(modes()).toEqual([0o600, 0o600, 0o600, 0o600]);
		await first.close();
		for (const name of ['arah.db', 'arah.lock']) chmodSync(join(dataDir, name), 0o644);
		const second = await openTestWorkshops({ dataDir });
		await createWorkshop(second.workshops, DRAFT, FROM);
		expect(modes()).toEqual([0o600, 0o600, 0o600, 0o600]);
		await second.close();
	});

	test.skipIf(!isRoot)('of another user is named with its owner and with this user', async () => {
		chmodSync(dataDir, 0o755);
		const opened = asNobody(() => openTestWorkshops({ dataDir }));
		const owner = new RegExp(`arah.db .*uid 0, gid \\d+, mode 755; this process is uid`);
		await expect(opened).rejects.toThrow(owner);
	});

	test.skipIf(!isRoot)('with a database of another user is named the same way', async () => {
		const first = await openTestWorkshops({ dataDir });
		await first.close();
		chmodSync(dataDir, 0o777);
		// files that a server of another user left before files were private
		for (const name of ['arah.db', 'arah.lock']) chmodSync(join(dataDir, name), 0o644);
		const opened = asNobody(() => openTestWorkshops({ dataDir }));
		await expect(opened).rejects.toThrow(/Cannot write .*arah\.db \(belongs to uid 0/);
	});

	test('that can be read but not written is not ready', async () => {
		const open = await openTestWorkshops({ dataDir });
		await expect(open.ask()).resolves.toBeUndefined();
		await sql`pragma query_only = on`.execute(open.workshops.store.db);
		await expect(open.ask()).rejects.toThrow('Cannot write');
		await sql`pragma query_only = off`.execute(open.workshops.store.db);
		await expect(open.ask()).resolves.toBeUndefined();
		await open.close();
	});

	test('with a damaged database is not opened, and the message says what to do', async () => {
		const open = await openTestWorkshops({ dataDir });
		for (let k = 0; k < 20; k += 1) await createWorkshop(open.workshops, DRAFT, FROM);
		await open.close();
		damage(join(dataDir, 'arah.db'));
		await expect(openTestWorkshops({ dataDir })).rejects.toThrow(
			/arah\.db is damaged: restore a backup, or move it away/
		);
	});

	test('whose database is damaged later is not ready once a call has met the damage', async () => {
		const open = await openTestWorkshops({ dataDir });
		const { code } = await createWorkshop(open.workshops, DRAFT, FROM);
		for (let k = 0; k < 20; k += 1) await createWorkshop(open.workshops, DRAFT, FROM);
		await open.workshops.store.scrub();
		damage(join(dataDir, 'arah.db'));
		await sql`pragma shrink_memory`.execute(open.workshops.store.db);
		await expect(findWorkshop(open.workshops, code, FROM)).rejects.toThrow('malformed');
		await expect(open.ask()).rejects.toThrow('damaged');
		await open.close();
	});
});

const bin = findPostgres();

describe.skipIf(bin === null || !hasPgbouncer())(
	`a pooler in between${hasPgbouncer() ? '' : ' (skipped: no pgbouncer on this machine)'}`,
	() => {
		test('that refuses the time limits of a session is named', async () => {
			const postgres = await startPostgres(bin ?? '');
			const pooler = await startPgbouncer(postgres);
			const opened = openTestWorkshops({ databaseUrl: pooler.url });
			await expect(opened).rejects.toThrow(/pooler such as pgbouncer/);
			await pooler.stop();
			await postgres.stop();
		}, 30_000);
	}
);
