import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { explainRights } from './folder-rights.ts';
import { makePrivate } from './make-private.ts';

/** The server before this one may be finishing its calls, in a restart. */
const PATIENCE_MS = 5_000;
/** SQLite's own number. */
const BUSY = 5;

interface Held {
	readonly lock: DatabaseSync;
	holders: number;
}

declare global {
	var arahFolders: Map<string, Held> | undefined;
}

/** Another server has the folder. The message is for whoever starts this one. */
export class FolderTaken extends Error {
	constructor(dataDir: string) {
		super(
			`Another server of Arah uses the folder ${dataDir}. Stop that one, or set DATA_DIR to another folder. ` +
				'Several servers with the same rooms need DATABASE_URL (docs/operations.md).'
		);
		this.name = 'FolderTaken';
	}
}

/**
 * Keeps a folder for this process until the returned function is called. The lock is one of the
 * operating system's, on a file in the folder, so that it ends with the process however that ends.
 * Throws `FolderTaken` when another process has it, and an error with owner and user when the folder
 * cannot be written.
 */
export function lockFolder(dataDir: string): () => void {
	const folder = resolve(dataDir);
	const folders = (globalThis.arahFolders ??= new Map<string, Held>());
	const held = folders.get(folder) ?? { lock: makeLock(folder), holders: 0 };
	folders.set(folder, held);
	held.holders += 1;
	return () => {
		held.holders -= 1;
		if (held.holders > 0) return;
		folders.delete(folder);
		held.lock.close();
	};
}

function makeLock(folder: string): DatabaseSync {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		return openLock(folder);
	} catch (cause) {
		throw explainRights(join(folder, 'arah.db'), cause);
	}
}

/** Not on the database itself: a backup reads that while the server runs. */
function openLock(folder: string): DatabaseSync {
	const path = join(folder, 'arah.lock');
	makePrivate(path);
	const lock = new DatabaseSync(path, { timeout: PATIENCE_MS });
	try {
		// never committed, and nothing is ever written
		lock.exec('begin exclusive');
		return lock;
	} catch (cause) {
		lock.close();
		const isBusy = cause instanceof Error && 'errcode' in cause && cause.errcode === BUSY;
		throw isBusy ? new FolderTaken(folder) : cause;
	}
}
