import { roomDraftSchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { createRoom } from '#lib/server/rooms/create-room.ts';
import type { RequestHandler } from './$types';

/** Makes a room. */
export const POST: RequestHandler = (event) =>
	answerPost(event, roomDraftSchema, async ({ rooms, from, body }) => {
		const created = await createRoom(rooms, body, from);
		return Response.json(created, { status: 201, headers: { 'cache-control': 'no-store' } });
	});
