import { resumeBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { resumeMember } from '#lib/server/workshops/find-member.ts';
import type { RequestHandler } from './$types';

/** Continues a participation on another device. */
export const POST: RequestHandler = (event) =>
	answerPost(event, resumeBodySchema, ({ workshops, from, body }) =>
		resumeMember(workshops, event.params.code, body.continueCode, from)
	);
