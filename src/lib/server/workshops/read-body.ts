import { parseJson } from '#lib/schema/parse-json.ts';
import type { z } from 'zod';
import { WorkshopProblem } from './problem.ts';

/** Answers and times of 500 items; nothing that a workshop takes is longer. */
const MOST_BYTES = 64 * 1024;

/** The JSON of a request through its schema. Throws a problem that says what is wrong, and where. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
	// a form of another site cannot send this type, and its scripts are not let to (CSRF)
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
 * Keeps no more than the limit, whatever the length in the header says. The rest is read and dropped, because
 * a caller who is cut off never sees why; beyond 512 kB, Kit reads no further. A caller that hangs up is no
 * fault of ours.
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
