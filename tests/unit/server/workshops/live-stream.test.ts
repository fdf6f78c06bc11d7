import { setResponse } from '@sveltejs/kit/node';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { frameOf, LiveStream } from '#lib/server/workshops/live-stream.ts';

const frame = (revision: number) => frameOf(revision, { revision });

/** The next piece of a stream as text; null at its end. */
async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
	const { value } = await reader.read();
	return value === undefined ? null : new TextDecoder().decode(value);
}

function openStream(seen: number | null = null) {
	let closed = 0;
	const stream = new LiveStream(seen, () => (closed += 1));
	return { stream, reader: stream.body.getReader(), closings: () => closed };
}

test('a stream opens at once, before the first board', async () => {
	const { reader } = openStream();
	expect(await next(reader)).toBe(': beat\n\n');
});

test('a board is one event with its revision', async () => {
	const { reader, stream } = openStream();
	await next(reader);
	stream.send(frame(3));
	expect(await next(reader)).toBe('event: board\nid: 3\ndata: {"revision":3}\n\n');
});

test('a slow reader gets the newest board only', async () => {
	const { reader, stream } = openStream();
	for (let revision = 1; revision <= 50; revision += 1) stream.send(frame(revision));
	await next(reader);
	expect(await next(reader)).toContain('id: 50\n');
	stream.end();
	expect(await next(reader)).toBeNull();
});

test('a board that the reader has is not sent again', async () => {
	const { reader, stream } = openStream(7);
	await next(reader);
	stream.send(frame(7));
	stream.send(frame(8));
	expect(await next(reader)).toContain('id: 8\n');
});

test('heartbeats do not pile up for a stalled reader', async () => {
	const { reader, stream } = openStream();
	for (let k = 0; k < 10; k += 1) stream.beat();
	await next(reader);
	stream.send(frame(1));
	expect(await next(reader)).toContain('id: 1\n');
	stream.beat();
	expect(await next(reader)).toBe(': beat\n\n');
});

test('the last board comes before the end, and nothing after it', async () => {
	const { reader, stream } = openStream();
	stream.send(frame(1));
	stream.end();
	stream.send(frame(2));
	stream.beat();
	expect([await next(reader), await next(reader), await next(reader)]).toEqual([
		': beat\n\n',
		expect.stringContaining('id: 1\n'),
		null
	]);
});

test('a reader who leaves is reported once and uses no more resources', async () => {
	const { reader, stream, closings } = openStream();
	await reader.cancel();
	stream.send(frame(1));
	stream.end();
	expect(closings()).toBe(1);
});

test('a reader that stops reading over HTTP costs no memory, and gets the newest board when it reads again', async () => {
	const MEGABYTE = 1_000_000;
	const BOARDS = 100;
	const stream = new LiveStream(null, () => undefined);
	const server = createServer((_request, response) => {
		void setResponse(response, new Response(stream.body));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	const socket = connect(address.port, '127.0.0.1');
	socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
	await once(socket, 'readable');
	socket.pause();
	for (let revision = 1; revision <= BOARDS; revision += 1) {
		stream.send(frameOf(revision, { revision, filling: 'x'.repeat(MEGABYTE) }));
		await new Promise(setImmediate);
	}
	stream.end();
	let received = 0;
	let end = '';
	for await (const piece of socket) {
		if (!(piece instanceof Buffer)) throw new Error('a socket gives bytes');
		received += piece.length;
		end = (end + piece.toString('latin1')).slice(-2 * MEGABYTE);
	}
	server.close();
	expect(end).toContain(`id: ${BOARDS}\n`);
	// what the two ends of the connection hold back, far less than all boards
	expect(received).toBeLessThan((BOARDS * MEGABYTE) / 2);
});
