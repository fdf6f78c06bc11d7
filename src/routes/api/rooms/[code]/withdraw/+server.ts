import { withdrawBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { withdrawSubmission } from '#lib/server/workshops/withdraw-submission.ts';
import type { RequestHandler } from './$types';

/** Erases a member’s answers. */
export const POST: RequestHandler = (event) =>
	answerPost(event, withdrawBodySchema, ({ workshops, from, body }) =>
		withdrawSubmission(workshops, event.params.code, body, from)
	);
