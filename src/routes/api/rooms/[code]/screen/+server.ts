import { projectorBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { showOnScreen } from '#lib/server/workshops/direct-projector.ts';
import type { RequestHandler } from './$types';

/** Sets the content of the projector. */
export const POST: RequestHandler = (event) =>
	answerPost(event, projectorBodySchema, ({ workshops, from, body }) =>
		showOnScreen(workshops, { code: event.params.code, ...body }, from)
	);
