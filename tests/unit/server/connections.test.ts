import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createApp } from '../../../serve/server.mjs';
import { Connections, connectionsFor } from '../../../serve/connections.mjs';
import { RawConnections } from '../../support/raw-connections.ts';

const GET = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const START_OF_BODY = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1';

const ends: (() => void)[] = [];

afterEach(() => {
	for (const end of ends.splice(0)) end();
});

/** A server that answers on demand, and reports which calls have reached it. */
async function serving(limits: { most: number; mostReceiving?: number }) {
	const open: ServerResponse[] = [];
	const arrived: (() => void)[] = [];
	const server = createApp(
		(req, res) => {
			req.resume();
			open.push(res);
			arrived.shift()?.();
		},
		undefined,
		{ connections: new Connections({ mostReceiving: 100, ...limits }) }
	);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const callers = new RawConnections(`http://127.0.0.1:${port}`);
	ends.push(() => {
		callers.close();
		server.close();
	});
	/** Opens a connection, and waits until the call on it has arrived. */
	const call = async (text: string): Promise<Socket> => {
		const isThere = new Promise<void>((resolve) => arrived.push(resolve));
		const socket = await callers.open(text);
		await isThere;
		return socket;
	};
	return { open, callers, call };
}

function closed(socket: Socket): Promise<unknown> {
	socket.resume();
	return once(socket, 'close');
}

test('ends the connection that was idle longest when there are too many', async () => {
	const { callers, call } = await serving({ most: 2 });
	const [first, second] = [await callers.open(), await callers.open()];
	const third = await call(GET('/'));
	await closed(first);
	expect([second.closed, third.closed]).toEqual([false, false]);
});

test('leaves calls alone that are being answered, and ends the newcomer instead', async () => {
	const { callers, call, open } = await serving({ most: 2 });
	const boards = [await call(GET('/a')), await call(GET('/b'))];
	await closed(await callers.open());
	expect(boards.map((socket) => socket.closed)).toEqual([false, false]);
	expect(open).toHaveLength(2);
});

test('counts a caller that does not read the answer as idle', async () => {
	const { call, open } = await serving({ most: 1 });
	const slow = await call(GET('/large'));
	open[0]?.end(Buffer.alloc(50_000_000));
	await call(GET('/other'));
	await closed(slow);
	expect(open).toHaveLength(2);
});

test('keeps a bounded number of bodies on their way, and ends the slowest', async () => {
	const { call } = await serving({ most: 100, mostReceiving: 2 });
	const bodies = [];
	for (let k = 0; k < 3; k += 1) bodies.push(await call(START_OF_BODY));
	const [slowest, ...others] = bodies;
	if (slowest === undefined) throw new Error('no connection was opened');
	await closed(slowest);
	expect(others.map((socket) => socket.closed)).toEqual([false, false]);
});

test('a body that has arrived no longer counts', async () => {
	const { call } = await serving({ most: 100, mostReceiving: 1 });
	const whole = await call(`${START_OF_BODY}23456789`);
	const next = await call(START_OF_BODY);
	const last = await call(START_OF_BODY);
	await closed(next);
	expect([whole.closed, last.closed]).toEqual([false, false]);
});

test('leaves the database and Node their own open files', () => {
	expect(connectionsFor(8)).toBe(8);
	expect(connectionsFor(1e9)).toBeLessThan(1e9);
});
