import { doorBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { moveDoor } from '#lib/server/rooms/direct-screen.ts';
import type { RequestHandler } from './$types';

/** Lets people in, or nobody new. */
export const POST: RequestHandler = (event) =>
	answerPost(event, doorBodySchema, ({ rooms, from, body }) =>
		moveDoor(rooms, { code: event.params.code, ...body }, from)
	);
