import { exportBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { exportWorkshop } from '#lib/server/workshops/export-workshop.ts';
import type { RequestHandler } from './$types';

/** A file with the group figures, or with individual rows if the participants were told so. */
export const POST: RequestHandler = (event) =>
	answerPost(event, exportBodySchema, async ({ workshops, from, body }) => {
		const file = await exportWorkshop(workshops, { code: event.params.code, ...body }, from);
		return new Response(file.text, {
			headers: {
				'content-type': file.type,
				'content-disposition': `attachment; filename="${file.name}"`,
				'cache-control': 'no-store'
			}
		});
	});
