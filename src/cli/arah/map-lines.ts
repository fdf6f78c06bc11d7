import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';
import { typedPath } from './typed-path.ts';
import { UsageError } from './usage-error.ts';

/** What is wrong with one line. */
export interface LineError {
	readonly code: string;
	readonly message: string;
}

export type Mapped =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly id?: string | number; readonly error: LineError };

/**
 * Writes one line to standard output for each line of a file, or of standard input for `-`; blank lines
 * are passed over. A bad line gives an error object with its number, and 1 as the exit code of the whole.
 * Waits whenever the reader of the output is slower, so memory stays the same for any number of lines.
 */
export async function mapLines(file: string, map: (text: string) => Mapped): Promise<number> {
	let exitCode = 0;
	for await (const lines of readLines(await openInput(file))) {
		const written = lines
			.filter(({ text }) => text !== '')
			.map((line) => {
				const mapped = mapLine(line, map);
				if (!mapped.ok) exitCode = 1;
				return mapped.ok ? mapped.text : errorLine(line.line, mapped);
			});
		if (written.length > 0 && !process.stdout.write(`${written.join('\n')}\n`)) {
			await once(process.stdout, 'drain');
		}
	}
	return exitCode;
}

function mapLine({ text }: Line, map: (text: string) => Mapped): Mapped {
	if (text !== null) return map(text);
	return { ok: false, error: { code: 'too-long', message: 'the line is too long' } };
}

function errorLine(line: number, { id, error }: Extract<Mapped, { ok: false }>): string {
	return JSON.stringify({ ...(id === undefined ? {} : { id }), line, error });
}

async function openInput(file: string): Promise<AsyncIterable<string>> {
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
