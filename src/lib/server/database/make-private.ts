import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/**
 * Makes sure that a file of SQLite exists and that only the user of this process can read it. Files
 * of other users keep their rights. Throws if the file cannot be written.
 */
export function makePrivate(path: string): void {
	closeSync(openSync(path, 'a', 0o600));
	// SQLite gives a new log the rights of its database; one that is there has what it was given
	for (const file of [path, `${path}-wal`, `${path}-shm`]) {
		const found = statSync(file, { throwIfNoEntry: false });
		if (found !== undefined && found.uid === process.getuid?.()) chmodSync(file, 0o600);
	}
}
