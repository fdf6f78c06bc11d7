import { takeoverBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { takeOver } from '#lib/server/rooms/direct-screen.ts';
import type { RequestHandler } from './$types';

/** Makes a device the one that leads. */
export const POST: RequestHandler = (event) =>
	answerPost(event, takeoverBodySchema, ({ rooms, from, body }) =>
		takeOver(rooms, { code: event.params.code, ...body }, from)
	);
