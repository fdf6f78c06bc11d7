import { submissionBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { submitAnswers } from '#lib/server/workshops/submit-answers.ts';
import type { RequestHandler } from './$types';

/** Stores a member's answers. Responds once they are on the disk. */
export const POST: RequestHandler = (event) =>
	answerPost(event, submissionBodySchema, ({ workshops, from, body }) =>
		submitAnswers(workshops, event.params.code, body, from)
	);
