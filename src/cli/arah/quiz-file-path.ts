import { statSync } from 'node:fs';
import { typedPath, UsageError } from './command.ts';

/** The path of a file as typed. Throws UsageError if there is none. */
export function quizFilePath(typed: string): string {
	const path = typedPath(typed);
	if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
	throw new UsageError(`there is no file "${typed}"`);
}
