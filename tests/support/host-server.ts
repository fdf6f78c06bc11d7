import type { ControlCalls, WorkshopCalls } from '#lib/workshop/workshop-calls.ts';
import type { WorkshopAnswer } from '#lib/workshop/workshop-failure.ts';
import type { FailureCode } from '#lib/workshop/workshop-failure.ts';
import type {
	Board,
	ControlView,
	PublicWorkshop,
	WorkshopState,
	Show
} from '#lib/schema/workshop.ts';
import { CODE } from './workshop-server.ts';
import { bundles, quiz } from './session-quiz.ts';

type Calls = Pick<WorkshopCalls, 'find'> & ControlCalls;

/** A server of one workshop as its host, its projector and its visitors see it, in memory. */
export class HostServer {
	readonly calls: string[] = [];
	/** Why the next calls fail, in order; null lets one through. */
	readonly failures: (FailureCode | null)[] = [];
	isEmptied = false;
	/** How many streams of boards were opened. */
	streams = 0;
	/** Called when the quiz is asked for: something else happens meanwhile. */
	meanwhile: () => void = () => {};
	workshop: PublicWorkshop = {
		code: CODE,
		state: 'lobby',
		quiz: quiz.id,
		version: quiz.version,
		mode: 'full',
		locale: 'en',
		title: '',
		rows: true,
		school: false,
		keepHours: 24,
		canJoin: true
	};
	board: Board = {
		revision: 1,
		state: 'lobby',
		show: 'board',
		door: 'open',
		counts: { joined: 0, finished: 0 },
		view: null,
		controller: null
	};
	#line: ReadableStreamDefaultController<Uint8Array> | undefined;

	readonly client: Calls = {
		find: () => this.#answer('find', () => this.workshop),
		host: () => this.#answer('host', () => this.#view()),
		board: () => this.#answer('board', () => this.board),
		move: (_code, _secret, to, isEveryoneHere) =>
			this.#answer(`move ${to}${isEveryoneHere ? ', everyone here' : ''}`, () =>
				this.changed({ state: to })
			),
		moveDoor: (_code, _secret, door) => this.#answer(`door ${door}`, () => this.changed({ door })),
		show: (_code, _secret, show) => this.#answer(`show ${show}`, () => this.changed({ show })),
		takeOver: (_code, _secret, controller) =>
			this.#answer(`lead ${controller}`, () => this.changed({ controller })),
		delete: () => this.#answer('delete', () => ({ deleted: true })),
		export: (_code, _secret, what) =>
			this.#answer(`export ${what}`, () => ({ name: `${what}.csv`, content: new Blob(['a']) }))
	};

	/** The quiz, and the stream of boards. */
	readonly fetch: typeof fetch = (input, init) => {
		if (!String(input instanceof Request ? input.url : input).endsWith('/live')) {
			this.meanwhile();
			return Promise.resolve(Response.json(bundles.en));
		}
		this.streams += 1;
		const body = new ReadableStream<Uint8Array>({
			start: (line) => {
				this.#line = line;
				init?.signal?.addEventListener('abort', () => {
					line.error(new DOMException('aborted', 'AbortError'));
				});
			}
		});
		const headers = { 'content-type': 'text/event-stream' };
		return Promise.resolve(new Response(body, { headers }));
	};

	/** Changes the workshop from another device. */
	changed(change: { state?: WorkshopState; show?: Show; controller?: string } & Partial<Board>) {
		this.board = { ...this.board, ...change, revision: this.board.revision + 1 };
		this.workshop = { ...this.workshop, state: this.board.state };
		return this.#view();
	}

	/** The stream says what there is now. */
	tell(): void {
		const { revision } = this.board;
		const frame = `event: board\nid: ${String(revision)}\ndata: ${JSON.stringify(this.board)}\n\n`;
		this.#line?.enqueue(new TextEncoder().encode(frame));
	}

	#view(): ControlView {
		return {
			workshop: this.workshop,
			board: this.board,
			screenKey: 'screen-key',
			closesAt: null,
			purgeAt: null,
			isEmptied: this.isEmptied
		};
	}

	#answer<T>(name: string, value: () => T): Promise<WorkshopAnswer<T>> {
		this.calls.push(name);
		const code = this.failures.shift() ?? null;
		return Promise.resolve(
			code === null ? { ok: true, value: value() } : { ok: false, code, retryAfterMs: null }
		);
	}
}
