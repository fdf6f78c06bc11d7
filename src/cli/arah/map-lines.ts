import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { LineError } from '#lib/reading/answer-line.ts';
import { typedPath, UsageError } from './command.ts';

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

/** The text of a file, or of standard input for `-`, in pieces. Throws UsageError if it cannot be read. */
export async function openInput(file: string): Promise<AsyncIterable<string>> {
	if (file === '-') return process.stdin.setEncoding('utf8');
	const stream = createReadStream(typedPath(file), { encoding: 'utf8' });
	try {
		// waits for the first piece or the end, because a folder can be opened but not read
		await once(stream, 'readable');
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? error.code : error;
		throw new UsageError(`cannot read ${file} (${String(reason)})`);
	}
	return stream;
}

interface Line {
	/** Counted from 1, including blank lines. */
	readonly line: number;
	/** Without white space, carriage return or byte order mark at its ends; null if it is too long to keep. */
	readonly text: string | null;
}

/** An answer line of 30 items has about 1,000 characters; far longer ones are not answers. */
const LINE_MAX = 1_000_000;

/**
 * The lines of a text that arrives in pieces: for each piece, the lines that end in it. Holds at most one
 * piece and one unfinished line, however long the text or its lines are.
 */
export async function* readLines(
	pieces: AsyncIterable<string>,
	max = LINE_MAX
): AsyncGenerator<Line[]> {
	let line = 0;
	let open = '';
	let isTooLong = false;

	const extend = (part: string) => {
		isTooLong ||= open.length + part.length > max;
		open = isTooLong ? '' : open + part;
	};
	const close = (): Line => {
		const closed = { line: ++line, text: isTooLong ? null : open.trim() };
		open = '';
		isTooLong = false;
		return closed;
	};

	for await (const piece of pieces) {
		const [first = '', ...later] = piece.split('\n');
		extend(first);
		const lines: Line[] = [];
		for (const part of later) {
			lines.push(close());
			extend(part);
		}
		yield lines;
	}
	yield [close()];
}

/** For the help of every command that reads answers. */
export const ANSWERS_HELP = `FILE|-   JSON Lines, one person a line: {"id": "p1", "answers": {"<item>": "<option>"}};
         - reads standard input. An item that is missing or null counts as not answered.
         Add "mode": "quick" for the answers of a quick match, which needs only two answers
         to measure a skill. Without a mode, or with "full", they are those of the full profile.
         A bad line is replaced by {"id", "line", "error"}, and the exit code is 1.`;
