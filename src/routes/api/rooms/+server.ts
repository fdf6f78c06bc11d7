import { workshopDraftSchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { createWorkshop } from '#lib/server/workshops/create-workshop.ts';
import type { RequestHandler } from './$types';

/** Creates a workshop. */
export const POST: RequestHandler = (event) =>
	answerPost(event, workshopDraftSchema, async ({ workshops, from, body }) => {
		const created = await createWorkshop(workshops, body, from);
		return Response.json(created, { status: 201, headers: { 'cache-control': 'no-store' } });
	});
