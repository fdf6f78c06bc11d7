import { controlBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { readControlView } from '#lib/server/workshops/control-view.ts';
import type { RequestHandler } from './$types';

/** The content of a control screen. */
export const POST: RequestHandler = (event) =>
	answerPost(event, controlBodySchema, ({ workshops, from, body }) =>
		readControlView(workshops, event.params.code, body.secret, from)
	);
