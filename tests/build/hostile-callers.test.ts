import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProduction, type Running } from '../support/production-server.ts';
import { RawConnections } from '../support/raw-connections.ts';
import { shipped } from '../support/shipped-quiz.ts';

const HEAD = 'HTTP/1.1\r\nHost: localhost\r\n';
const ENDS = 'Connection: close\r\n';

/** Serves with few descriptors, lets `use` do its worst, and gives the exit code. */
async function withServer(
	openFiles: number,
	use: (server: Running, callers: RawConnections) => Promise<void>
): Promise<number | null> {
	const server = await startProduction({}, { openFiles });
	const callers = new RawConnections(server.address);
	try {
		await use(server, callers);
	} finally {
		callers.close();
	}
	return server.stop();
}

const statusOf = async (address: string, init: RequestInit = {}) =>
	(await fetch(address, init)).status;

describe('the server stays up', () => {
	test('when a caller asks for a file a thousand times on one connection and reads nothing', async () => {
		const code = await withServer(128, async ({ address }, callers) => {
			await callers.open(`GET /embed/${shipped.quiz.id} ${HEAD}\r\n`.repeat(1200));
			for (const path of ['/favicon.svg', `/embed/${shipped.quiz.id}`, '/health']) {
				expect(await statusOf(address + path), path).toBe(200);
			}
		});
		expect(code).toBe(0);
	});

	test('when idle connections take every descriptor', async () => {
		const code = await withServer(64, async ({ address }, callers) => {
			for (let k = 0; k < 100; k += 1) await callers.open();
			for (const path of ['/favicon.svg', '/health', '/ready']) {
				expect(await statusOf(address + path), path).toBe(200);
			}
		});
		expect(code).toBe(0);
	});

	test('when hundreds of bodies never arrive', async () => {
		const code = await withServer(4096, async ({ address }, callers) => {
			const start = `POST /api/rooms ${HEAD}Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{`;
			const first = await callers.open(start);
			const ended = new Promise((resolve) => first.once('close', resolve));
			for (let k = 0; k < 520; k += 1) await callers.open(start);
			first.resume();
			await ended;
			expect(await statusOf(`${address}/health`)).toBe(200);
		});
		expect(code).toBe(0);
	});
});

describe('one server', () => {
	let server: Running;
	let callers: RawConnections;

	beforeAll(async () => {
		server = await startProduction();
		callers = new RawConnections(server.address);
	});

	afterAll(async () => {
		callers.close();
		await server.stop();
	});

	test('closes a connection that pipelines more calls than any browser does', async () => {
		const answer = await callers.answerTo(`GET /oembed ${HEAD}\r\n`.repeat(100));
		expect(answer.split('HTTP/1.1 ').length).toBeLessThan(100);
	});

	test.each(['DELETE', 'PUT', 'POST', 'OPTIONS', 'TRACE'])(
		'refuses %s on files',
		async (method) => {
			for (const path of ['/favicon.svg', '/en', `/en/quiz/${shipped.quiz.id}`]) {
				const answer = await callers.answerTo(`${method} ${path} ${HEAD}${ENDS}\r\n`);
				expect(answer, path).toMatch(/^HTTP\/1\.1 405 /);
				expect(answer, path).toMatch(/^allow: GET, HEAD\r$/im);
				expect(answer, path).toMatch(/^x-content-type-options: nosniff\r$/im);
			}
		}
	);

	test.each(['bytes=5-3', 'bytes=-5', 'bytes=0-3', 'bytes=999999999-', 'bytes=x'])(
		'sends a whole file for the range %s',
		async (range) => {
			const whole = await (await fetch(`${server.address}/favicon.svg`)).text();
			const response = await fetch(`${server.address}/favicon.svg`, { headers: { range } });
			expect([response.status, await response.text()]).toEqual([200, whole]);
		}
	);

	test('refuses a request with two hosts', async () => {
		const answer = await callers.answerTo(`GET /en ${HEAD}Host: other.example\r\n${ENDS}\r\n`);
		expect(answer).toMatch(/^HTTP\/1\.1 400 /);
	});

	test.each([70, 400, 2000])(
		'refuses a body of %i kB without a length as too large',
		async (kB) => {
			expect(await statusOfChunked(`${server.address}/api/rooms`, kB)).toBe(413);
		}
	);
});

/** The status for a body that is sent in parts, without saying how long it will be. */
function statusOfChunked(address: string, kB: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const headers = { 'content-type': 'application/json' };
		const call = request(address, { method: 'POST', headers }, (response) => {
			response.resume().once('end', () => resolve(response.statusCode ?? 0));
		});
		call.once('error', reject);
		for (let k = 0; k < kB; k += 1) call.write('x'.repeat(1000));
		call.end();
	});
}
