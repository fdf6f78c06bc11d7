import { submissionBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { submitAnswers } from '#lib/server/rooms/submit-answers.ts';
import type { RequestHandler } from './$types';

/** Takes answers; the answer comes when they are on the disk. */
export const POST: RequestHandler = (event) =>
	answerPost(event, submissionBodySchema, ({ rooms, from, body }) =>
		submitAnswers(rooms, event.params.code, body, from)
	);
