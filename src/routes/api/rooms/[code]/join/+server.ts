import { joinBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { joinRoom } from '#lib/server/rooms/join-room.ts';
import type { RequestHandler } from './$types';

/** Lets a member in, once. */
export const POST: RequestHandler = (event) =>
	answerPost(event, joinBodySchema, ({ rooms, from, body }) =>
		joinRoom(rooms, event.params.code, body.member, from)
	);
