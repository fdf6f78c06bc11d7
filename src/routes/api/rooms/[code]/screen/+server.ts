import { screenBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { showOnScreen } from '#lib/server/rooms/direct-screen.ts';
import type { RequestHandler } from './$types';

/** Says what the projector shows. */
export const POST: RequestHandler = (event) =>
	answerPost(event, screenBodySchema, ({ rooms, from, body }) =>
		showOnScreen(rooms, { code: event.params.code, ...body }, from)
	);
