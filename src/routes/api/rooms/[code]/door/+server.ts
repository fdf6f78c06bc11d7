import { doorBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { moveDoor } from '#lib/server/workshops/direct-projector.ts';
import type { RequestHandler } from './$types';

/** Opens or closes the door to new members. */
export const POST: RequestHandler = (event) =>
	answerPost(event, doorBodySchema, ({ workshops, from, body }) =>
		moveDoor(workshops, { code: event.params.code, ...body }, from)
	);
