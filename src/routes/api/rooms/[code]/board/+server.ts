import { liveBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { readBoard } from '#lib/server/workshops/read-board.ts';
import type { RequestHandler } from './$types';

/** The current board, for readers whose network blocks event streams. */
export const POST: RequestHandler = (event) =>
	answerPost(event, liveBodySchema, ({ workshops, from, body }) =>
		readBoard(workshops, { code: event.params.code, key: body.key }, from)
	);
