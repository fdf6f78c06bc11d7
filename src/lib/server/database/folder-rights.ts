import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** SQLite's own numbers for a file that it may not read, write or make. */
const REFUSED: readonly number[] = [3, 8, 14, 23];
const REFUSED_BY_SYSTEM: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'];

/**
 * The same error, or one that says who may write a file and who this process is, when that is what
 * it was about: SQLite's own message names neither.
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
