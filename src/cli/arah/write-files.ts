import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { UsageError } from './command.ts';

/** Throws UsageError if something exists at one of these paths. */
export function assertNew(paths: Iterable<string>): void {
	for (const path of paths) {
		if (!existsSync(path)) continue;
		throw new UsageError(`"${relative('.', path)}" exists already: --force replaces it`);
	}
}

/** Writes texts to their paths, and makes missing folders. Throws UsageError if one cannot be written. */
export function writeFiles(texts: ReadonlyMap<string, string>): void {
	for (const [path, text] of texts) {
		try {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
		} catch (cause) {
			const reason = cause instanceof Error ? cause.message : String(cause);
			throw new UsageError(`"${relative('.', path)}" could not be written: ${reason}`);
		}
	}
}
