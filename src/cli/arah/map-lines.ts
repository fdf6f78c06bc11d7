import { once } from 'node:events';
import { openInput } from './open-input.ts';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';

/** What is wrong with one line. */
export interface LineError {
	readonly code: string;
	readonly message: string;
}

export type Mapped =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly id?: string | number; readonly error: LineError };

/**
 * Writes one line to standard output for each line of a file, or of standard input for `-`, and skips
 * blank lines. A bad line gives an error object with its number. Returns the exit code: 1 if any line was bad.
 * Waits while the reader of the output is slower, so memory stays the same for any number of lines.
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
