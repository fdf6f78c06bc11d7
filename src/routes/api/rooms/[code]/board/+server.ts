import { liveBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { readBoard } from '#lib/server/rooms/read-board.ts';
import type { RequestHandler } from './$types';

/** The board once, for a reader whose network holds the event stream back. */
export const POST: RequestHandler = (event) =>
	answerPost(event, liveBodySchema, ({ rooms, from, body }) =>
		readBoard(rooms, { code: event.params.code, key: body.key }, from)
	);
