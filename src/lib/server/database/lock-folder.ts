import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { explainRights, makePrivate } from './folder-rights.ts';

/** During a restart, the previous server may still be finishing its calls. */
const PATIENCE_MS = 5_000;
const STEP_MS = 100;
/** SQLite's result code for a locked database. */
const BUSY = 5;

interface Held {
	readonly lock: Promise<DatabaseSync>;
	holders: number;
}

declare global {
	var arahFolders: Map<string, Held> | undefined;
}

/** Another server uses the folder. The message is for the administrator. */
export class FolderTaken extends Error {
	constructor(dataDir: string) {
		super(
			`Another server of Arah uses the folder ${dataDir}. Stop that one, or set DATA_DIR to another folder. ` +
				'Several servers with the same workshops need DATABASE_URL (docs/operations.md).'
		);
		this.name = 'FolderTaken';
	}
}

/**
 * Locks a folder for this process until the returned function is called. The operating system holds
 * the lock, on a file in the folder, and releases it even if the process crashes. Rejects with
 * `FolderTaken` if another process still has it after `patienceMs`, and with an error that names owner
 * and user if the folder cannot be written. Waiting does not block the process.
 */
export async function lockFolder(dataDir: string, patienceMs = PATIENCE_MS): Promise<() => void> {
	const folder = resolve(dataDir);
	const folders = (globalThis.arahFolders ??= new Map<string, Held>());
	const held = folders.get(folder) ?? { lock: makeLock(folder, patienceMs), holders: 0 };
	folders.set(folder, held);
	held.holders += 1;
	const letGo = (): boolean => {
		held.holders -= 1;
		return held.holders === 0 && folders.delete(folder);
	};
	try {
		const lock = await held.lock;
		return () => {
			if (letGo()) lock.close();
		};
	} catch (cause) {
		letGo();
		throw cause;
	}
}

async function makeLock(folder: string, patienceMs: number): Promise<DatabaseSync> {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		return await openLock(folder, patienceMs);
	} catch (cause) {
		if (cause instanceof FolderTaken) throw cause;
		throw explainRights(join(folder, 'arah.db'), cause);
	}
}

/** Locks a separate file, because a backup must be able to read the database while the server runs. */
async function openLock(folder: string, patienceMs: number): Promise<DatabaseSync> {
	const path = join(folder, 'arah.lock');
	makePrivate(path);
	// SQLite's own timeout would block the whole process
	const lock = new DatabaseSync(path, { timeout: 0 });
	const end = performance.now() + patienceMs;
	try {
		while (!isLocked(lock)) {
			if (performance.now() >= end) throw new FolderTaken(folder);
			await wait(STEP_MS);
		}
		return lock;
	} catch (cause) {
		lock.close();
		throw cause;
	}
}

/** Tries to take the lock; false while another process has it. */
function isLocked(lock: DatabaseSync): boolean {
	try {
		// never committed: the open transaction is the lock
		lock.exec('begin exclusive');
		return true;
	} catch (cause) {
		if (cause instanceof Error && 'errcode' in cause && cause.errcode === BUSY) return false;
		throw cause;
	}
}
