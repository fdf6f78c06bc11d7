import { controlBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { deleteWorkshop } from '#lib/server/workshops/delete-workshop.ts';
import type { RequestHandler } from './$types';

/** Deletes all data of a workshop at once. */
export const POST: RequestHandler = (event) =>
	answerPost(event, controlBodySchema, ({ workshops, from, body }) =>
		deleteWorkshop(workshops, event.params.code, body.secret, from)
	);
