import { takeoverBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { takeOver } from '#lib/server/workshops/direct-projector.ts';
import type { RequestHandler } from './$types';

/** Gives control to a device. */
export const POST: RequestHandler = (event) =>
	answerPost(event, takeoverBodySchema, ({ workshops, from, body }) =>
		takeOver(workshops, { code: event.params.code, ...body }, from)
	);
