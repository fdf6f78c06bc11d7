import { hostBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { readHostView } from '#lib/server/rooms/host-view.ts';
import type { RequestHandler } from './$types';

/** What a control screen shows. */
export const POST: RequestHandler = (event) =>
	answerPost(event, hostBodySchema, ({ rooms, from, body }) =>
		readHostView(rooms, event.params.code, body.secret, from)
	);
