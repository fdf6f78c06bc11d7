import { parseJson } from '#lib/schema/parse-json.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { log, reasonInCall } from '../log.ts';
import { WorkshopProblem } from './problem.ts';
import { runningWorkshops } from './running-workshops.ts';
import type { Workshops } from './workshops.ts';

type Call = Pick<RequestEvent, 'request' | 'getClientAddress' | 'route'>;

/** The workshops, and the address of the caller (for limits only; never stored). */
export interface Asked {
	readonly workshops: Workshops;
	readonly from: string;
}

/** Answers a call with a body, which must match the schema. Turns every error into a problem. */
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

/** Answers a call without a body. Turns every error into a problem. */
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

/** The caller's address; '' behind a proxy that does not pass it on, so that all callers share one limit. */
function addressOf({ getClientAddress }: Call): string {
	try {
		return getClientAddress();
	} catch {
		return '';
	}
}

/** Enough for the answers and times of 500 items, the longest body of a call. */
const MOST_BYTES = 64 * 1024;

/** The body of a request, checked by its schema. Throws a problem that says what is wrong and where. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
	// forms of other sites cannot send this type, and their scripts may not (CSRF)
	const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
	if (type.trim().toLowerCase() !== 'application/json') {
		throw new WorkshopProblem('bad-request', 'the content type must be application/json');
	}
	if (request.headers.get('sec-fetch-site') === 'cross-site') {
		throw new WorkshopProblem('bad-request', 'calls from other sites are not answered');
	}
	const body = parseJson(await readText(request));
	if (body === undefined) throw new WorkshopProblem('bad-request', 'the body is not JSON');
	const read = schema.safeParse(body);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	const where = issue?.path.map(String).join('.');
	throw new WorkshopProblem('bad-request', issue?.message ?? 'wrong body', { where });
}

/**
 * The text of a body up to the limit, whatever the length in the header says. The rest is read and
 * dropped, because a caller who is cut off never sees the answer; beyond 512 kB, Kit stops reading. A
 * caller that hangs up counts as a bad request.
 */
async function readText(request: Request): Promise<string> {
	const tooLarge = () => new WorkshopProblem('too-large', `a body has at most ${MOST_BYTES} bytes`);
	if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLarge();
	const decoder = new TextDecoder();
	let text = '';
	let bytes = 0;
	const reader = request.body?.getReader();
	const read = async () => {
		try {
			return await reader?.read();
		} catch {
			throw bytes > MOST_BYTES
				? tooLarge()
				: new WorkshopProblem('bad-request', 'the body did not arrive whole');
		}
	};
	for (let part = await read(); part?.done === false; part = await read()) {
		bytes += part.value.byteLength;
		if (bytes <= MOST_BYTES) text += decoder.decode(part.value, { stream: true });
	}
	if (bytes > MOST_BYTES) throw tooLarge();
	return text + decoder.decode();
}
