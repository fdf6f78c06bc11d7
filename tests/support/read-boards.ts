import { createParser } from 'eventsource-parser';
import { boardSchema, type Board } from '#lib/schema/workshop.ts';

export type Boards = AsyncGenerator<Board, undefined>;

/** The boards of an event stream, as they come. */
export async function* readBoards(stream: ReadableStream<Uint8Array> | null): Boards {
	const found: Board[] = [];
	const parser = createParser({
		onEvent: ({ data }) => found.push(boardSchema.parse(JSON.parse(data)))
	});
	const decoder = new TextDecoder();
	for await (const part of stream ?? []) {
		parser.feed(decoder.decode(part, { stream: true }));
		yield* found.splice(0);
	}
}

/** The first board that is wanted. */
export async function untilBoard(
	boards: Boards,
	isWanted: (board: Board) => boolean
): Promise<Board> {
	for (let next = await boards.next(); !next.done; next = await boards.next()) {
		if (isWanted(next.value)) return next.value;
	}
	throw new Error('the stream ended before');
}
