import { withdrawBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { withdrawSubmission } from '#lib/server/rooms/withdraw-submission.ts';
import type { RequestHandler } from './$types';

/** Erases a member’s answers. */
export const POST: RequestHandler = (event) =>
	answerPost(event, withdrawBodySchema, ({ rooms, from, body }) =>
		withdrawSubmission(rooms, event.params.code, body, from)
	);
