import { stateBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { moveRoom } from '#lib/server/rooms/move-room.ts';
import type { RequestHandler } from './$types';

/** Moves a room to its next state. */
export const POST: RequestHandler = (event) =>
	answerPost(event, stateBodySchema, ({ rooms, from, body }) =>
		moveRoom(rooms, { code: event.params.code, ...body }, from)
	);
