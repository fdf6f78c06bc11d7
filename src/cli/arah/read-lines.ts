export interface Line {
	/** Counted from 1, including blank lines. */
	readonly line: number;
	/** Without white space, carriage return or byte order mark at its ends; null if it is too long to keep. */
	readonly text: string | null;
}

/** An answer line of 30 items has about 1,000 characters; far longer ones are not answers. */
export const LINE_MAX = 1_000_000;

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
