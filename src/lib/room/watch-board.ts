import { createParser } from 'eventsource-parser';
import type { Board } from '#lib/schema/room.ts';
import { backoffMs } from './backoff.ts';
import { failureOf } from './room-calls.ts';
import { isPassing, type FailureCode } from './room-failure.ts';
import { isBoard } from './room-shapes.ts';

/** Whether what is shown is what is: `waiting` shows the last that was known. */
export type Connection = 'connecting' | 'live' | 'waiting';

export interface BoardWatch {
	/** The room, and the host secret or screen key that opens its board. */
	readonly code: string;
	readonly key: string;
	readonly fetch: typeof fetch;
	/** From 0 up to, not including, 1. */
	readonly random: () => number;
	/** Calls back after a time; returns what calls that off. */
	readonly wait: (ms: number, then: () => void) => () => void;
	readonly onboard: (board: Board) => void;
	readonly onconnection: (connection: Connection) => void;
	/** The server will never answer this otherwise; nothing more comes. */
	readonly onend: (code: FailureCode) => void;
}

/** The server sends a heartbeat more often than that: a line that is silent for longer is dead. */
const SILENCE_MS = 45_000;

/**
 * Follows the board of a room until the returned function is called. A stream that breaks is opened
 * again after a pause that grows, with the number of the last board, so that nothing is missed and
 * nothing is sent twice. `wake` (returned too) tries at once: the network is back.
 */
export function watchBoard(watch: BoardWatch): { stop: () => void; wake: () => void } {
	const stopping = new AbortController();
	let lastId: string | undefined;
	let failures = 0;
	let next: (() => void) | null = null;
	let callOff = () => {};

	async function follow(): Promise<void> {
		watch.onconnection(failures === 0 ? 'connecting' : 'waiting');
		const ended = await readStream(watch, stopping.signal, lastId, (id, board) => {
			failures = 0;
			lastId = id;
			watch.onconnection('live');
			if (board !== null) watch.onboard(board);
		});
		if (stopping.signal.aborted) return;
		if (ended !== null && !isPassing(ended)) {
			watch.onend(ended);
			return;
		}
		failures += 1;
		watch.onconnection('waiting');
		next = () => {
			next = null;
			callOff();
			void follow();
		};
		callOff = watch.wait(backoffMs(failures, watch.random()), next);
	}

	void follow();
	return {
		stop() {
			callOff();
			next = null;
			stopping.abort();
		},
		wake() {
			next?.();
		}
	};
}

type OnNews = (id: string | undefined, board: Board | null) => void;

/** Reads one stream to its end. Why it ended: what the server said, or null when the line broke. */
async function readStream(
	{ code, key, fetch, wait }: BoardWatch,
	stopped: AbortSignal,
	lastId: string | undefined,
	onnews: OnNews
): Promise<FailureCode | null> {
	const line = new AbortController();
	const cut = () => {
		line.abort();
	};
	stopped.addEventListener('abort', cut);
	let quiet = wait(SILENCE_MS, cut);
	let id = lastId;
	const parser = createParser({
		onEvent(event) {
			if (event.event !== 'board') return;
			const board = parseBoard(event.data);
			if (board === null) return;
			id = event.id ?? id;
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
		if (!response.ok || response.body === null) return (await failureOf(response)).code;
		onnews(id, null);
		const decoder = new TextDecoder();
		const reader = response.body.getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			quiet();
			quiet = wait(SILENCE_MS, cut);
			parser.feed(decoder.decode(part.value, { stream: true }));
		}
		return null;
	} catch {
		return null;
	} finally {
		quiet();
		stopped.removeEventListener('abort', cut);
	}
}

function parseBoard(data: string): Board | null {
	try {
		const board: unknown = JSON.parse(data);
		return isBoard(board) ? board : null;
	} catch {
		return null;
	}
}
