import { liveBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { watchWorkshop } from '#lib/server/workshops/read-board.ts';
import type { RequestHandler } from './$types';

/**
 * The board as an event stream. Every event is the whole board, so that a reader who comes back gets
 * the newest one, and nothing when that is the one it has (`Last-Event-ID`).
 */
export const POST: RequestHandler = (event) =>
	answerPost(event, liveBodySchema, async ({ workshops, from, body }) => {
		const last = event.request.headers.get('last-event-id') ?? '';
		const seen = /^\d{1,15}$/.test(last) ? Number(last) : null;
		const stream = await watchWorkshop(
			workshops,
			{ code: event.params.code, key: body.key, seen },
			from
		);
		return new Response(stream, {
			headers: {
				'content-type': 'text/event-stream',
				'cache-control': 'no-store, no-transform',
				// nginx would wait for more
				'x-accel-buffering': 'no'
			}
		});
	});
