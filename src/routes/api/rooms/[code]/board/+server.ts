import { liveBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { readBoard } from '#lib/server/workshops/read-board.ts';
import type { RequestHandler } from './$types';

/** The board once, for a reader whose network holds the event stream back. */
export const POST: RequestHandler = (event) =>
	answerPost(event, liveBodySchema, ({ workshops, from, body }) =>
		readBoard(workshops, { code: event.params.code, key: body.key }, from)
	);
