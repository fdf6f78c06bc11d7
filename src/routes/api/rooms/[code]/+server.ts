import { answerCall } from '#lib/server/rooms/answer-call.ts';
import { findRoom, toPublicRoom } from '#lib/server/rooms/find-room.ts';
import { createHash } from 'node:crypto';
import type { RequestHandler } from './$types';

/** What everybody with the code may know. Members ask again and again: the same is not sent twice. */
export const GET: RequestHandler = (event) =>
	answerCall(event, async ({ rooms, from }) => {
		const text = JSON.stringify(
			toPublicRoom(rooms, await findRoom(rooms, event.params.code, from))
		);
		const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
		const headers = { etag, 'cache-control': 'private, no-cache' };
		// a proxy that compresses makes it a weak one
		const known = event.request.headers.get('if-none-match')?.replace(/^W\//, '');
		if (known === etag) return new Response(null, { status: 304, headers });
		return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } });
	});
