import { exportBodySchema } from '#lib/schema/room.ts';
import { answerPost } from '#lib/server/rooms/answer-call.ts';
import { exportRoom } from '#lib/server/rooms/export-room.ts';
import type { RequestHandler } from './$types';

/** A file with the numbers of the group, or of single people when that was announced. */
export const POST: RequestHandler = (event) =>
	answerPost(event, exportBodySchema, async ({ rooms, from, body }) => {
		const file = await exportRoom(rooms, { code: event.params.code, ...body }, from);
		return new Response(file.text, {
			headers: {
				'content-type': file.type,
				'content-disposition': `attachment; filename="${file.name}"`,
				'cache-control': 'no-store'
			}
		});
	});
