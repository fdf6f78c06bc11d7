import type { ProblemCode } from '#lib/schema/workshop.ts';

const STATUS: Readonly<Record<ProblemCode, number>> = {
	'bad-request': 400,
	'too-large': 413,
	'unknown-room': 404,
	gone: 410,
	'wrong-secret': 403,
	'wrong-state': 409,
	'room-full': 409,
	'door-closed': 409,
	'too-many-rooms': 503,
	'too-many-requests': 429,
	'unknown-member': 404,
	withdrawn: 409,
	'unknown-quiz': 404,
	'refused-school': 409,
	'too-few': 409,
	'not-announced': 403,
	unavailable: 503
};

interface Details {
	/** The path of the invalid value in the body. */
	readonly where?: string | undefined;
	readonly retryAfterS?: number | undefined;
}

/** The reason why a call is refused. The message is for logs and programs; the app words the code for people. */
export class WorkshopProblem extends Error {
	readonly code: ProblemCode;
	readonly details: Details;

	constructor(code: ProblemCode, message: string, details: Details = {}) {
		super(message);
		this.name = 'WorkshopProblem';
		this.code = code;
		this.details = details;
	}

	toResponse(): Response {
		const { where, retryAfterS } = this.details;
		const problem = { code: this.code, message: this.message, ...(where && { where }) };
		return Response.json(
			{ problem },
			{
				status: STATUS[this.code],
				headers: {
					'cache-control': 'no-store',
					...(retryAfterS !== undefined && { 'retry-after': String(Math.ceil(retryAfterS)) })
				}
			}
		);
	}
}
