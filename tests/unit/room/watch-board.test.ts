import { describe, expect, test } from 'vitest';
import type { FailureCode } from '#lib/room/room-failure.ts';
import { watchBoard, type Connection } from '#lib/room/watch-board.ts';
import type { Board } from '#lib/schema/room.ts';
import { CODE, Moments, problemBody } from '../../support/room-server.ts';

function boardOf(revision: number): Board {
	const counts = { joined: revision, finished: 0 };
	return { revision, state: 'open', show: 'board', counts, view: null };
}

const frame = (revision: number) =>
	`event: board\nid: ${String(revision)}\ndata: ${JSON.stringify(boardOf(revision))}\n\n`;

/** A server whose every stream is in the hands of the test. */
class Streams {
	/** What each call brought along: the key, and the number of the last board. */
	readonly calls: { key: string; lastId: string | null }[] = [];
	/** What the next calls get in place of a stream. */
	readonly refusals: (Response | 'silent')[] = [];
	#line: ReadableStreamDefaultController<Uint8Array> | undefined;

	readonly fetch: typeof fetch = (_, init) => {
		const headers = new Headers(init?.headers);
		const { key } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
		this.calls.push({ key, lastId: headers.get('last-event-id') });
		const refusal = this.refusals.shift();
		if (refusal === 'silent') return Promise.reject(new TypeError('network'));
		if (refusal !== undefined) return Promise.resolve(refusal);
		const body = new ReadableStream<Uint8Array>({
			start: (line) => {
				this.#line = line;
				init?.signal?.addEventListener('abort', () => {
					line.error(new DOMException('aborted', 'AbortError'));
				});
			}
		});
		return Promise.resolve(new Response(body));
	};

	send(text: string): void {
		this.#line?.enqueue(new TextEncoder().encode(text));
	}

	breakOff(): void {
		this.#line?.close();
	}
}

function watch(streams = new Streams()) {
	const moments = new Moments();
	const boards: number[] = [];
	const connections: Connection[] = [];
	const ends: FailureCode[] = [];
	const stream = watchBoard({
		...{ code: CODE, key: 'the-key', fetch: streams.fetch, random: () => 0.5, wait: moments.wait },
		onboard: ({ revision }) => boards.push(revision),
		onconnection: (connection) => connections.push(connection),
		onend: (code) => ends.push(code)
	});
	return { streams, moments, boards, connections, ends, stream };
}

test('boards arrive as they are sent, also in pieces, and the key is in the body alone', async () => {
	const { streams, moments, boards, connections } = watch();
	await moments.pass(0);
	streams.send(': beat\n\n');
	const text = frame(1) + frame(2);
	streams.send(text.slice(0, 30));
	await moments.pass(0);
	streams.send(text.slice(30));
	await moments.pass(0);
	expect(boards).toEqual([1, 2]);
	expect(connections.at(-1)).toBe('live');
	expect(streams.calls).toEqual([{ key: 'the-key', lastId: null }]);
});

describe('a line that breaks', () => {
	test('is opened again after a pause, with the number of the last board', async () => {
		const { streams, moments, boards, connections } = watch();
		await moments.pass(0);
		streams.send(frame(7));
		await moments.pass(0);
		streams.breakOff();
		await moments.pass(0);
		expect(connections.at(-1)).toBe('waiting');
		expect(streams.calls).toHaveLength(1);
		await moments.pass(1_125);
		expect(streams.calls.at(-1)).toEqual({ key: 'the-key', lastId: '7' });
		streams.send(frame(9));
		await moments.pass(0);
		expect(boards).toEqual([7, 9]);
		expect(connections.at(-1)).toBe('live');
	});

	test('is tried again at once when the network says that it is back', async () => {
		const streams = new Streams();
		streams.refusals.push('silent', 'silent', 'silent', 'silent', 'silent', 'silent');
		const { moments, stream } = watch(streams);
		await moments.pass(30_000);
		const before = streams.calls.length;
		stream.wake();
		await moments.pass(0);
		expect(streams.calls).toHaveLength(before + 1);
	});

	test('is noticed when it only falls silent', async () => {
		const { streams, moments, connections } = watch();
		await moments.pass(0);
		await moments.pass(40_000);
		streams.send(': beat\n\n');
		await moments.pass(40_000);
		expect(streams.calls).toHaveLength(1);
		await moments.pass(6_000);
		expect(connections).toContain('waiting');
		await moments.pass(2_000);
		expect(streams.calls).toHaveLength(2);
	});
});

test.each(['wrong-secret', 'gone', 'unknown-room'])(
	'%s ends it: nothing more is asked',
	async (code) => {
		const streams = new Streams();
		streams.refusals.push(Response.json(problemBody(code), { status: 403 }));
		const { moments, ends } = watch(streams);
		await moments.pass(600_000);
		expect(ends).toEqual([code]);
		expect(streams.calls).toHaveLength(1);
	}
);

test('stopped, it asks no more', async () => {
	const { streams, moments, stream } = watch();
	await moments.pass(0);
	stream.stop();
	await moments.pass(600_000);
	expect(streams.calls).toHaveLength(1);
});
