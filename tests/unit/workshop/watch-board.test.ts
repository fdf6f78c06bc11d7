import { describe, expect, test } from 'vitest';
import type { FailureCode } from '#lib/workshop/workshop-failure.ts';
import type { WorkshopAnswer } from '#lib/workshop/workshop-failure.ts';
import { watchBoard, type Connection } from '#lib/workshop/watch-board.ts';
import type { Board } from '#lib/schema/workshop.ts';
import { CODE, Moments, problemBody } from '../../support/workshop-server.ts';

function boardOf(revision: number): Board {
	const counts = { joined: revision, finished: 0 };
	return { revision, state: 'open', show: 'board', counts, view: null };
}

const frame = (revision: number) =>
	`event: board\nid: ${String(revision)}\ndata: ${JSON.stringify(boardOf(revision))}\n\n`;

const OFFLINE = { ok: false, code: 'offline', retryAfterMs: null } as const;
const found = (revision: number): WorkshopAnswer<Board> => ({ ok: true, value: boardOf(revision) });

/** A server whose streams the test controls. */
class Streams {
	/** The key and the id of the last board in each call. */
	readonly calls: { key: string; lastId: string | null }[] = [];
	/** The answers to the next calls, instead of a stream. */
	readonly refusals: (Response | 'silent')[] = [];
	/**
	 * A proxy in between that collects a whole response before it passes anything on: all of it, or the
	 * body only. What is sent then never arrives.
	 */
	holdsBack: 'all' | 'body' | null = null;
	/** The answers to polls, in order; the last one repeats. */
	readonly polled: WorkshopAnswer<Board>[] = [];
	polls = 0;
	#line: ReadableStreamDefaultController<Uint8Array> | undefined;

	readonly fetch: typeof fetch = (_, init) => {
		const headers = new Headers(init?.headers);
		const { key } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
		this.calls.push({ key, lastId: headers.get('last-event-id') });
		const refusal = this.refusals.shift();
		if (refusal === 'silent') return Promise.reject(new TypeError('network'));
		if (refusal !== undefined) return Promise.resolve(refusal);
		if (this.holdsBack === 'all') {
			return new Promise((_, reject) => {
				init?.signal?.addEventListener('abort', () => {
					reject(new DOMException('aborted', 'AbortError'));
				});
			});
		}
		const body = new ReadableStream<Uint8Array>({
			start: (line) => {
				this.#line = this.holdsBack === null ? line : undefined;
				init?.signal?.addEventListener('abort', () => {
					line.error(new DOMException('aborted', 'AbortError'));
				});
			}
		});
		const type = { 'content-type': 'text/event-stream' };
		return Promise.resolve(new Response(body, { headers: type }));
	};

	readonly poll = (): Promise<WorkshopAnswer<Board>> => {
		this.polls += 1;
		const answer = (this.polled.length > 1 ? this.polled.shift() : this.polled[0]) ?? OFFLINE;
		return Promise.resolve(answer);
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
		poll: streams.poll,
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
		streams.send(frame(1));
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

test('it is live with the first board, not with the headers', async () => {
	const { streams, moments, connections } = watch();
	await moments.pass(0);
	streams.send(': beat\n\n');
	await moments.pass(0);
	expect(connections).toEqual(['connecting']);
	streams.send(frame(1));
	await moments.pass(0);
	expect(connections).toEqual(['connecting', 'live']);
});

test('opened again, it is live with the first byte: there may be no newer board', async () => {
	const { streams, moments, connections } = watch();
	await moments.pass(0);
	streams.send(frame(1));
	await moments.pass(0);
	streams.breakOff();
	await moments.pass(1_125);
	expect(connections.at(-1)).toBe('waiting');
	streams.send(': beat\n\n');
	await moments.pass(0);
	expect(connections.at(-1)).toBe('live');
});

test('a page that answers in place of the server is not live', async () => {
	const streams = new Streams();
	const type = { 'content-type': 'text/html' };
	streams.refusals.push(new Response('<html>Sign in', { headers: type }));
	const { moments, connections, boards } = watch(streams);
	await moments.pass(1_000);
	expect([connections, boards]).toEqual([['connecting', 'waiting'], []]);
	await moments.pass(1_000);
	expect(streams.calls).toHaveLength(2);
});

test('a server that says how long to wait is not asked before', async () => {
	const streams = new Streams();
	const busy = { status: 429, headers: { 'retry-after': '30' } };
	streams.refusals.push(Response.json(problemBody('too-many-requests'), busy));
	const { moments } = watch(streams);
	await moments.pass(29_000);
	expect(streams.calls).toHaveLength(1);
	await moments.pass(2_000);
	expect(streams.calls).toHaveLength(2);
});

test('a server that asks for longer than anyone should wait is asked after ten minutes', async () => {
	const streams = new Streams();
	const busy = { status: 429, headers: { 'retry-after': '86400' } };
	streams.refusals.push(Response.json(problemBody('too-many-requests'), busy));
	const { moments } = watch(streams);
	await moments.pass(10 * 60_000);
	expect(streams.calls).toHaveLength(2);
});

describe.each(['all', 'body'] as const)('a proxy that holds the stream back (%s)', (holdsBack) => {
	function behindProxy(...polled: WorkshopAnswer<Board>[]) {
		const streams = new Streams();
		streams.holdsBack = holdsBack;
		streams.polled.push(...polled);
		return watch(streams);
	}

	test('is noticed within seconds, and the board is asked for instead', async () => {
		const { moments, connections, boards } = behindProxy(found(3), found(4), found(5));
		await moments.pass(5_000);
		expect(connections).toEqual(['connecting']);
		await moments.pass(1_000);
		expect([connections.at(-1), boards]).toEqual(['polling', [3]]);
		await moments.pass(8_000);
		expect(boards).toEqual([3, 4, 5]);
		expect(connections).not.toContain('live');
	});

	test('that lets streams through later is noticed, too', async () => {
		const { streams, moments, connections, boards } = behindProxy(found(3));
		await moments.pass(60_000);
		expect(connections.at(-1)).toBe('polling');
		streams.holdsBack = null;
		// after thirty rounds of four seconds
		await moments.pass(66_500);
		streams.send(frame(9));
		await moments.pass(0);
		expect([connections.at(-1), boards.at(-1)]).toEqual(['live', 9]);
		const { polls } = streams;
		await moments.pass(30_000);
		expect(streams.polls).toBe(polls);
	});

	test('stays “polling” while the stream is tried again', async () => {
		const { streams, moments, connections } = behindProxy(found(3));
		await moments.pass(600_000);
		expect(streams.calls.length).toBeGreaterThan(2);
		expect(connections.filter((one) => one !== 'polling')).toEqual(['connecting']);
	});

	test('and then no network: it waits, and comes back', async () => {
		const { streams, moments, connections } = behindProxy(found(3), OFFLINE, found(4));
		await moments.pass(10_000);
		expect(connections.at(-1)).toBe('waiting');
		await moments.pass(10_000);
		expect(connections.at(-1)).toBe('polling');
		expect(streams.polls).toBeGreaterThan(2);
	});

	test('does not hide that the workshop is gone', async () => {
		const gone = { ok: false, code: 'gone', retryAfterMs: null } as const;
		const { streams, moments, ends } = behindProxy(found(3), gone);
		await moments.pass(600_000);
		expect(ends).toEqual(['gone']);
		expect(streams.polls).toBe(2);
	});

	test('stopped, it asks no more', async () => {
		const { streams, moments, stream, boards } = behindProxy(found(3));
		await moments.pass(7_000);
		stream.stop();
		await moments.pass(600_000);
		expect([streams.polls, streams.calls.length, boards]).toEqual([1, 1, [3]]);
	});
});
