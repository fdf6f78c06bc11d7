import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderTaken, lockFolder } from '#lib/server/database/lock-folder.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-lock-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Locks the folder like another server. */
function takeElsewhere(): DatabaseSync {
	const lock = new DatabaseSync(join(folder, 'arah.lock'));
	lock.exec('begin exclusive');
	return lock;
}

test('waits for the server before it without holding up the process', async () => {
	const other = takeElsewhere();
	const taking = lockFolder(folder);
	await nextTurn();
	other.close();
	const unlock = await taking;
	expect(takeElsewhere).toThrow('locked');
	unlock();
	takeElsewhere().close();
});

test('says after its patience that another server has the folder', async () => {
	const other = takeElsewhere();
	await expect(lockFolder(folder, 0)).rejects.toThrow(FolderTaken);
	other.close();
	(await lockFolder(folder, 0))();
});

test('is held by one process as often as it is asked for, until the last one lets go', async () => {
	const [one, two] = await Promise.all([lockFolder(folder, 0), lockFolder(folder, 0)]);
	one();
	expect(takeElsewhere).toThrow('locked');
	two();
	takeElsewhere().close();
});
