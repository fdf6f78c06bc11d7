import { joinBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { joinWorkshop } from '#lib/server/workshops/join-workshop.ts';
import type { RequestHandler } from './$types';

/** Lets a member in. Repeating the call has no further effect. */
export const POST: RequestHandler = (event) =>
	answerPost(event, joinBodySchema, ({ workshops, from, body }) =>
		joinWorkshop(workshops, event.params.code, body.member, from)
	);
