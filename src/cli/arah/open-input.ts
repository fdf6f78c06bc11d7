import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { typedPath } from './typed-path.ts';
import { UsageError } from './usage-error.ts';

/** The text of a file, or of standard input for `-`, in pieces. Throws UsageError when it cannot be read. */
export async function openInput(file: string): Promise<AsyncIterable<string>> {
	if (file === '-') return process.stdin.setEncoding('utf8');
	const stream = createReadStream(typedPath(file), { encoding: 'utf8' });
	try {
		// the first piece, or the end of an empty file: a folder opens and fails only when it is read
		await once(stream, 'readable');
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? error.code : error;
		throw new UsageError(`cannot read ${file} (${String(reason)})`);
	}
	return stream;
}
