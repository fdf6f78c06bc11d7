import type {
	Board,
	Door,
	ExportKind,
	ControlView,
	WorkshopDraft,
	WorkshopState,
	Show,
	SubmissionBody
} from '#lib/schema/workshop.ts';
import { problemNamed, type WorkshopAnswer, type WorkshopFailure } from './workshop-failure.ts';
import {
	isAccepted,
	isBoard,
	isCreatedWorkshop,
	isDeleted,
	isFields,
	isControlView,
	isJoined,
	isPublicWorkshop,
	isResumed,
	isWithdrawal
} from './workshop-shapes.ts';

/** On a bad network, a call may hang for ever while the next one succeeds. */
const PATIENCE_MS = 20_000;

type Guard<T> = (value: unknown) => value is T;
type Reading<T> = (response: Response) => Promise<WorkshopAnswer<T>>;

/** A file from the server, with the server's name for it. */
export interface WorkshopFile {
	readonly name: string;
	readonly content: Blob;
}

/** The calls of a control screen. */
export type ControlCalls = Pick<
	WorkshopCalls,
	'host' | 'board' | 'move' | 'show' | 'moveDoor' | 'takeOver' | 'delete' | 'export'
>;

/** Every call to the server of workshops. None throws; failures are in the answer. */
export class WorkshopCalls {
	readonly #fetch: typeof fetch;

	constructor(fetcher: typeof fetch) {
		this.#fetch = fetcher;
	}

	create(draft: WorkshopDraft) {
		return this.#post('', draft, as(isCreatedWorkshop));
	}

	/** The public part of a workshop. The browser sends the ETag of its copy, so an unchanged workshop costs little. */
	find(code: string) {
		return this.#call(`/${code}`, { method: 'GET', cache: 'no-cache' }, as(isPublicWorkshop));
	}

	join(code: string, body: { readonly member: string }) {
		return this.#post(`/${code}/join`, body, as(isJoined));
	}

	submit(code: string, body: SubmissionBody) {
		return this.#post(`/${code}/submission`, body, as(isAccepted));
	}

	withdraw(code: string, body: { readonly member: string } | { readonly continueCode: string }) {
		return this.#post(`/${code}/withdraw`, body, as(isWithdrawal));
	}

	resume(code: string, body: { readonly continueCode: string }) {
		return this.#post(`/${code}/resume`, body, as(isResumed));
	}

	host(code: string, secret: string): Promise<WorkshopAnswer<ControlView>> {
		return this.#post(`/${code}/host`, { secret }, as(isControlView));
	}

	/** The current board, for a facilitator secret or a screen key, where event streams are blocked. */
	board(code: string, key: string): Promise<WorkshopAnswer<Board>> {
		return this.#post(`/${code}/board`, { key }, as(isBoard));
	}

	/** `everyoneHere`: the facilitator has counted as many people as devices. */
	move(
		code: string,
		secret: string,
		to: WorkshopState,
		everyoneHere = false
	): Promise<WorkshopAnswer<ControlView>> {
		return this.#post(`/${code}/state`, { secret, to, everyoneHere }, as(isControlView));
	}

	show(code: string, secret: string, show: Show): Promise<WorkshopAnswer<ControlView>> {
		return this.#post(`/${code}/screen`, { secret, show }, as(isControlView));
	}

	moveDoor(code: string, secret: string, door: Door): Promise<WorkshopAnswer<ControlView>> {
		return this.#post(`/${code}/door`, { secret, door }, as(isControlView));
	}

	takeOver(code: string, secret: string, device: string): Promise<WorkshopAnswer<ControlView>> {
		return this.#post(`/${code}/takeover`, { secret, device }, as(isControlView));
	}

	delete(code: string, secret: string) {
		return this.#post(`/${code}/delete`, { secret }, as(isDeleted));
	}

	export(code: string, secret: string, what: ExportKind): Promise<WorkshopAnswer<WorkshopFile>> {
		return this.#post(`/${code}/export`, { secret, what }, async (response) => {
			const disposition = response.headers.get('content-disposition') ?? '';
			const [, name] = /filename="([^"]+)"/.exec(disposition) ?? [];
			if (name === undefined) return UNEXPECTED;
			return { ok: true, value: { name, content: await response.blob() } };
		});
	}

	#post<T>(path: string, body: object, read: Reading<T>): Promise<WorkshopAnswer<T>> {
		const init = {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body)
		};
		return this.#call(path, init, read);
	}

	async #call<T>(path: string, init: RequestInit, read: Reading<T>): Promise<WorkshopAnswer<T>> {
		// AbortSignal.timeout is newer than some browsers that we support.
		const patience = new AbortController();
		const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
		try {
			const response = await this.#fetch(`/api/rooms${path}`, {
				cache: 'no-store',
				credentials: 'omit',
				...init,
				signal: patience.signal
			});
			return response.ok ? await read(response) : await failureOf(response);
		} catch {
			return { ok: false, code: 'offline', retryAfterMs: null };
		} finally {
			clearTimeout(timer);
		}
	}
}

/** The failure if something in between has answered, such as the sign-in page of a network. */
const UNEXPECTED = { ok: false, code: 'unexpected', retryAfterMs: null } as const;

function as<T>(guard: Guard<T>): Reading<T> {
	return async (response) => {
		const value: unknown = await response.json().catch(() => null);
		return guard(value) ? { ok: true, value } : UNEXPECTED;
	};
}

/** The failure described by a response, which may come from a proxy in front of the server. */
export async function failureOf(response: Response): Promise<WorkshopFailure> {
	const body: unknown = await response.json().catch(() => null);
	const problem = isFields(body) ? body['problem'] : null;
	const said = isFields(problem) ? problem['code'] : null;
	const fallback = response.status >= 500 ? 'unavailable' : 'unexpected';
	const seconds = Number(response.headers.get('retry-after') ?? NaN);
	return {
		ok: false,
		code: problemNamed(said) ?? fallback,
		retryAfterMs: Number.isFinite(seconds) && seconds >= 0 ? 1000 * seconds : null
	};
}
