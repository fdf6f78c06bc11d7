import { statSync, chmodSync, closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** SQLite's result codes for a file that it may not read, write or create. */
const REFUSED: readonly number[] = [3, 8, 14, 23];
const REFUSED_BY_SYSTEM: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'];

/**
 * The same error or, if rights are the cause, one that names the owner of the file and the user of
 * this process. SQLite's own message names neither.
 */
export function explainRights(path: string, cause: unknown): unknown {
	if (!isRefusal(cause)) return cause;
	const user = process.getuid?.();
	const own = user === undefined ? '' : `; this process is uid ${user}, gid ${process.getgid?.()}`;
	const message = `Cannot write ${path} (${describe(path)}, its folder ${describe(dirname(path))}${own})`;
	return new Error(message, { cause });
}

function isRefusal(cause: unknown): boolean {
	if (!(cause instanceof Error)) return false;
	if ('errcode' in cause && typeof cause.errcode === 'number')
		return REFUSED.includes(cause.errcode & 0xff);
	if ('code' in cause && typeof cause.code === 'string' && REFUSED_BY_SYSTEM.includes(cause.code))
		return true;
	return isRefusal(cause.cause);
}

function describe(path: string): string {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) return 'is not there';
	return `belongs to uid ${found.uid}, gid ${found.gid}, mode ${(found.mode & 0o777).toString(8)}`;
}

/**
 * Makes sure that a file of SQLite exists and that only the user of this process can read it. Files
 * of other users keep their rights. Throws if the file cannot be written.
 */
export function makePrivate(path: string): void {
	closeSync(openSync(path, 'a', 0o600));
	// SQLite copies the database's rights to a new log, but does not change those of an existing log
	for (const file of [path, `${path}-wal`, `${path}-shm`]) {
		const found = statSync(file, { throwIfNoEntry: false });
		if (found !== undefined && found.uid === process.getuid?.()) chmodSync(file, 0o600);
	}
}
