import { hostBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { deleteRoom } from '#lib/server/rooms/delete-room.ts';
import type { RequestHandler } from './$types';

/** Deletes everything of a room at once. */
export const POST: RequestHandler = (event) =>
	answerPost(event, hostBodySchema, ({ rooms, from, body }) =>
		deleteRoom(rooms, event.params.code, body.secret, from)
	);
