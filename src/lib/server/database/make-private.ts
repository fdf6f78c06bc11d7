import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/**
 * Makes a file of SQLite, where there is none yet, that only the user of this process can read, and
 * makes one that is there the same; files of somebody else stay as they are. Throws when the file
 * cannot be written.
 */
export function makePrivate(path: string): void {
	closeSync(openSync(path, 'a', 0o600));
	// SQLite gives a new log the rights of its database; one that is there has what it was given
	for (const file of [path, `${path}-wal`, `${path}-shm`]) {
		const found = statSync(file, { throwIfNoEntry: false });
		if (found !== undefined && found.uid === process.getuid?.()) chmodSync(file, 0o600);
	}
}
