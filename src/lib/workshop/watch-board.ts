import { parseJson } from '#lib/schema/parse-json.ts';
import type { Board } from '#lib/schema/workshop.ts';
import { createParser } from 'eventsource-parser';
import { backoffMs, type Wait } from './lifetime.ts';
import { failureOf } from './workshop-calls.ts';
import {
	isPassing,
	type FailureCode,
	type WorkshopAnswer,
	type WorkshopFailure
} from './workshop-failure.ts';
import { isBoard } from './workshop-shapes.ts';

/**
 * How current the board on the page is. While `polling`, it is a few seconds old, because something on
 * the way holds streams back. While `waiting`, the last known board stays.
 */
export type Connection = 'connecting' | 'live' | 'polling' | 'waiting';

export interface BoardWatch {
	/** The workshop, and the facilitator secret or screen key that opens its board. */
	readonly code: string;
	readonly key: string;
	readonly fetch: typeof fetch;
	/** Fetches the current board in a single call. */
	readonly poll: () => Promise<WorkshopAnswer<Board>>;
	/** A number from 0 (included) to 1 (excluded). */
	readonly random: () => number;
	readonly wait: Wait;
	readonly onboard: (board: Board) => void;
	readonly onconnection: (connection: Connection) => void;
	/** Called when the server refuses for good. */
	readonly onend: (code: FailureCode) => void;
}

/** The server answers a new reader at once. A longer silence means that something holds the stream back. */
const FIRST_MS = 6_000;
/** The server sends heartbeats more often. A longer silence means that the connection is dead. */
const SILENCE_MS = 45_000;
const POLL_MS = 4_000;
/** The stream is tried again after this many polls, because the device may have changed networks. */
const POLLS_IN_A_ROW = 30;
/** The longest wait that a server can ask for. */
const LONGEST_WAIT_MS = 10 * 60_000;

/** How a stream ended: silence for too long, a broken connection, or a refusal. */
type StreamEnd = 'silent' | 'broken' | WorkshopFailure;

/**
 * Follows the board of a workshop until `stop` is called. A broken stream is reopened after a growing
 * pause, with the id of the last board, so that nothing is missed or sent twice. A silent stream is
 * replaced by polling every few seconds. `wake` ends a pause when the network is back.
 */
export function watchBoard(watch: BoardWatch): { stop: () => void; wake: () => void } {
	const stopping = new AbortController();
	const isStopped = () => stopping.signal.aborted;
	let lastId: string | undefined;
	let failures = 0;
	let connection: Connection | null = null;
	let endPause = () => {};

	function say(next: Connection): void {
		if (next !== connection) watch.onconnection(next);
		connection = next;
	}

	function pause(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const callOff = watch.wait(ms, resolve);
			endPause = () => {
				callOff();
				resolve();
			};
		});
	}

	async function follow(): Promise<void> {
		say('connecting');
		for (;;) {
			let end = await readStream(watch, stopping.signal, lastId, (id, board) => {
				failures = 0;
				lastId = id;
				if (board !== null) watch.onboard(board);
				say('live');
			});
			if (end === 'silent' && !isStopped()) end = await poll();
			if (isStopped()) return;
			if (end === 'silent') continue;
			if (end !== 'broken' && !isPassing(end.code)) {
				watch.onend(end.code);
				return;
			}
			failures += 1;
			say('waiting');
			const asked = end === 'broken' ? 0 : Math.min(end.retryAfterMs ?? 0, LONGEST_WAIT_MS);
			await pause(Math.max(asked, backoffMs(failures, watch.random())));
			if (isStopped()) return;
		}
	}

	/** Polls until a call fails, or until it is time to try the stream again ('silent'). */
	async function poll(): Promise<StreamEnd> {
		for (let turn = 0; turn < POLLS_IN_A_ROW; turn += 1) {
			const answer = await watch.poll();
			if (isStopped()) return 'silent';
			if (!answer.ok) return answer;
			failures = 0;
			watch.onboard(answer.value);
			say('polling');
			await pause(POLL_MS);
			if (isStopped()) return 'silent';
		}
		return 'silent';
	}

	void follow();
	return {
		stop() {
			stopping.abort();
			endPause();
		},
		wake() {
			endPause();
		}
	};
}

/** Receives a board; null for a heartbeat if the reader already has the newest board. */
type OnNews = (id: string | undefined, board: Board | null) => void;

/** Reads one stream to its end. */
async function readStream(
	{ code, key, fetch, wait }: BoardWatch,
	stopped: AbortSignal,
	lastId: string | undefined,
	onnews: OnNews
): Promise<StreamEnd> {
	const line = new AbortController();
	const cut = () => {
		line.abort();
	};
	const fate = { isSilent: false };
	const cutSilent = () => {
		fate.isSilent = true;
		line.abort();
	};
	stopped.addEventListener('abort', cut);
	let quiet = wait(FIRST_MS, cutSilent);
	let id = lastId;
	let boards = 0;
	const parser = createParser({
		onEvent(event) {
			if (event.event !== 'board') return;
			const board = parseBoard(event.data);
			if (board === null) return;
			id = event.id ?? id;
			boards += 1;
			onnews(id, board);
		}
	});
	try {
		const response = await fetch(`/api/rooms/${code}/live`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				accept: 'text/event-stream',
				...(lastId !== undefined && { 'last-event-id': lastId })
			},
			body: JSON.stringify({ key }),
			signal: line.signal,
			cache: 'no-store',
			credentials: 'omit'
		});
		if (!isEventStream(response)) return await failureOf(response);
		const decoder = new TextDecoder();
		const reader = response.body.getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			parser.feed(decoder.decode(part.value, { stream: true }));
			if (boards === 0 && lastId === undefined) continue;
			if (boards === 0) onnews(id, null);
			quiet();
			quiet = wait(SILENCE_MS, cutSilent);
		}
		return 'broken';
	} catch {
		return fate.isSilent ? 'silent' : 'broken';
	} finally {
		quiet();
		stopped.removeEventListener('abort', cut);
	}
}

/** Whether the answer is the server's stream rather than the answer of a proxy. */
function isEventStream(
	response: Response
): response is Response & { readonly body: ReadableStream<Uint8Array> } {
	const type = response.headers.get('content-type') ?? '';
	return response.ok && response.body !== null && type.startsWith('text/event-stream');
}

function parseBoard(data: string): Board | null {
	const board = parseJson(data);
	return isBoard(board) ? board : null;
}
