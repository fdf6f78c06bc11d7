import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { log, reasonInCall } from '../log.ts';
import { WorkshopProblem } from './problem.ts';
import { readBody } from './read-body.ts';
import type { Workshops } from './workshops.ts';
import { runningWorkshops } from './running-workshops.ts';

type Call = Pick<RequestEvent, 'request' | 'getClientAddress' | 'route'>;

/** What is left of a call once it is read: the workshops, and who asks (for limits only, never kept). */
export interface Asked {
	readonly workshops: Workshops;
	readonly from: string;
}

/** Answers a call with a body: reads it by its schema, and turns whatever goes wrong into a problem. */
export function answerPost<T>(
	call: Call,
	schema: z.ZodType<T>,
	answer: (asked: Asked & { readonly body: T }) => Promise<Response | object>
): Promise<Response> {
	return answerCall(call, async (asked) => {
		const body = await readBody(call.request, schema);
		return answer({ ...asked, body });
	});
}

/** Answers a call without a body. */
export async function answerCall(
	call: Call,
	answer: (asked: Asked) => Promise<Response | object>
): Promise<Response> {
	try {
		const { workshops } = runningWorkshops();
		const answered = await answer({ workshops, from: addressOf(call) });
		if (answered instanceof Response) return answered;
		return Response.json(answered, { headers: { 'cache-control': 'no-store' } });
	} catch (cause) {
		if (cause instanceof WorkshopProblem) return cause.toResponse();
		log('error', 'call-failed', { route: call.route.id, reason: reasonInCall(cause) });
		const message = 'the call could not be carried out; try again';
		return new WorkshopProblem('unavailable', message, { retryAfterS: 2 }).toResponse();
	}
}

/** Behind a proxy that does not say whose call it is, all are one. */
function addressOf({ getClientAddress }: Call): string {
	try {
		return getClientAddress();
	} catch {
		return '';
	}
}
