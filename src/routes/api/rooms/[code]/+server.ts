import { answerCall } from '#lib/server/workshops/answer-call.ts';
import { findWorkshop, toPublicWorkshop } from '#lib/server/workshops/find-workshop.ts';
import { createHash } from 'node:crypto';
import type { RequestHandler } from './$types';

/** The public part of a workshop. Has an ETag, because members poll it. */
export const GET: RequestHandler = (event) =>
	answerCall(event, async ({ workshops, from }) => {
		const text = JSON.stringify(
			toPublicWorkshop(workshops, await findWorkshop(workshops, event.params.code, from))
		);
		const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
		const headers = { etag, 'cache-control': 'private, no-cache' };
		// a compressing proxy makes the tag weak
		const known = event.request.headers.get('if-none-match')?.replace(/^W\//, '');
		if (known === etag) return new Response(null, { status: 304, headers });
		return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } });
	});
