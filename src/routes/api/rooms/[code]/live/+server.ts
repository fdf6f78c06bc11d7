import { liveBodySchema } from '#lib/schema/workshop.ts';
import { answerPost } from '#lib/server/workshops/answer-call.ts';
import { watchWorkshop } from '#lib/server/workshops/read-board.ts';
import type { RequestHandler } from './$types';

/**
 * The board as an event stream. Every event is the whole board. A reader who reconnects gets the newest
 * one, unless it already has it (`Last-Event-ID`).
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
				// nginx would buffer the stream
				'x-accel-buffering': 'no'
			}
		});
	});
