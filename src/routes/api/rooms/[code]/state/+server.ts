import { stateBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { moveWorkshop } from '#lib/server/workshops/move-workshop.ts';
import type { RequestHandler } from './$types';

/** Moves a workshop to its next state. */
export const POST: RequestHandler = (event) =>
	answerPost(event, stateBodySchema, ({ workshops, from, body }) =>
		moveWorkshop(workshops, { code: event.params.code, ...body }, from)
	);
