import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createApp, headersFor, pathnameOf } from '../../../serve/server.mjs';
import type { Handler } from '../../../serve/server.mjs';

const running: ReturnType<typeof createApp>[] = [];

afterEach(() => {
	for (const server of running.splice(0)) server.close();
});

async function serving(handler: Handler, origin?: string): Promise<number> {
	const server = createApp(handler, origin);
	running.push(server);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const address: AddressInfo | string | null = server.address();
	return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Sends a raw request line, which fetch would repair. */
async function statusOf(port: number, target: string): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
	let text = '';
	for await (const chunk of socket) text += String(chunk);
	return text.split(' ')[1] ?? '';
}

describe('headersFor', () => {
	test('every path forbids framing, sniffing and foreign bases', () => {
		const headers = headersFor('/en', false);
		expect(headers['content-security-policy']).toBe(
			"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'"
		);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('same-origin');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['cross-origin-resource-policy']).toBe('same-origin');
	});

	test.each(['/en/result', '/id/result', '/en/result/', '/id/result.html', '/r', '/id/compare'])(
		'%s stays out of search engines',
		(pathname) => {
			expect(headersFor(pathname, false)['x-robots-tag']).toBe('noindex');
		}
	);

	test.each(['/', '/en', '/id/method', '/robots.txt', '/en/results-explained'])(
		'%s may be found',
		(pathname) => {
			expect(headersFor(pathname, false)).not.toHaveProperty('x-robots-tag');
		}
	);

	test('the camera is for our own pages, and no other sensor is for anybody', () => {
		const policy = headersFor('/en/compare', false)['permissions-policy'] ?? '';
		const open = policy.split(', ').filter((feature) => !feature.endsWith('=()'));
		expect(open).toEqual(['camera=(self)']);
		expect(policy).toContain('microphone=()');
	});

	test('HSTS is sent only over https', () => {
		expect(headersFor('/en', true)['strict-transport-security']).toMatch(/^max-age=\d+$/);
		expect(headersFor('/en', false)).not.toHaveProperty('strict-transport-security');
	});
});

describe('pathnameOf', () => {
	test.each([
		['/en', '/en'],
		['/en?a=%zz', '/en'],
		['/id/result#x', '/id/result'],
		['/%69d', '/id']
	])('%s is the path %s', (target, pathname) => {
		expect(pathnameOf(target)).toBe(pathname);
	});

	test.each([
		undefined,
		'',
		'*',
		'http://other/',
		'//other/',
		'/\\other',
		'/%',
		'/%E0%A4%A',
		'/%00'
	])('%s is not a path', (target) => {
		expect(pathnameOf(target)).toBeNull();
	});
});

describe('createApp', () => {
	test('a request that cannot be read gets 400 and never reaches the handler', async () => {
		const handler = vi.fn();
		const port = await serving(handler);

		expect(await statusOf(port, '/%E0%A4%A')).toBe('400');
		expect(await statusOf(port, '//other.example/x')).toBe('400');
		expect(handler).not.toHaveBeenCalled();
	});

	test('a handler that throws gives 500 with the headers, and the server keeps running', async () => {
		const log = vi.spyOn(console, 'log').mockReturnValue();
		const port = await serving(() => {
			throw new Error('planted /r/1071AT');
		});

		for (let i = 0; i < 2; i += 1) {
			const response = await fetch(`http://127.0.0.1:${port}/en`);
			expect(response.status).toBe(500);
			expect(await response.text()).toBe('Internal Server Error');
			expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		}
		expect(log).toHaveBeenCalledTimes(2);
		expect(log.mock.calls.join('\n')).not.toContain('1071AT');
	});

	test('a failed stream ends only its own call', async () => {
		const port = await serving((req, res) => {
			if (req.url === '/fine') res.end('fine');
			else createReadStream('/nowhere/at-all').pipe(res);
		});
		await expect(fetch(`http://127.0.0.1:${port}/broken`)).rejects.toThrow('fetch failed');
		expect(await (await fetch(`http://127.0.0.1:${port}/fine`)).text()).toBe('fine');
	});

	test('what the handler leaves to others is not found', async () => {
		const port = await serving((_req, _res, next) => {
			next();
		});
		const response = await fetch(`http://127.0.0.1:${port}/en`);
		expect(response.status).toBe(404);
	});

	test.each([
		[undefined, undefined, 'http'],
		[undefined, 'https', 'https'],
		[undefined, 'https, http', 'https'],
		[undefined, 'javascript:', 'http'],
		['https://arah.example', undefined, 'https']
	])(
		'with origin %s and forwarded protocol %s, the handler sees %s',
		async (origin, sent, seen) => {
			const port = await serving((req, res) => res.end(req.headers['x-forwarded-proto']), origin);
			const response = await fetch(`http://127.0.0.1:${port}/`, {
				headers: sent === undefined ? {} : { 'x-forwarded-proto': sent }
			});
			expect(await response.text()).toBe(seen);
		}
	);
});
