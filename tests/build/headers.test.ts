import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../support/production-server.ts';
import { startProduction, startToTheEnd } from '../support/production-server.ts';

let server: Running;

beforeAll(async () => {
	server = await startProduction();
});

afterAll(async () => {
	await server.stop();
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
	fetch(server.address + path, { redirect: 'manual', ...init });

const script = readdirSync('build/client/_app/immutable/entry').find((name) =>
	name.endsWith('.js')
);

const KINDS = [
	['a prerendered page', '/en', 200],
	['a page that may move', '/en/', 308],
	['the root, rendered by the server', '/', 302],
	['a static file', '/robots.txt', 200],
	['a script', `/_app/immutable/entry/${script ?? ''}`, 200],
	['an address that is not there', '/en/nowhere', 404],
	['an address that cannot be read', '/%E0%A4%A', 400]
] as const;

describe.each(KINDS)('%s', (_kind, path, status) => {
	test('is answered with the expected status', async () => {
		expect((await get(path)).status).toBe(status);
	});

	test('carries every security header', async () => {
		const { headers } = await get(path);
		const policy = headers.get('content-security-policy');
		for (const part of [
			"frame-ancestors 'none'",
			"base-uri 'none'",
			"object-src 'none'",
			"form-action 'self'"
		]) {
			expect(policy).toContain(part);
		}
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toContain('unsafe-eval');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('referrer-policy')).toBe('same-origin');
		expect(headers.get('permissions-policy')).toContain('camera=(self)');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
	});

	test('reveals nothing about the server and sets no cookie', async () => {
		const { headers } = await get(path);
		for (const name of ['server', 'x-powered-by', 'set-cookie'])
			expect(headers.get(name)).toBeNull();
	});
});

test('files named after their content are cached for a year, and all others are revalidated', async () => {
	const kept = await get(`/_app/immutable/entry/${script ?? ''}`);
	expect(kept.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
	for (const path of ['/en', '/service-worker.js', '/robots.txt']) {
		expect((await get(path)).headers.get('cache-control'), path).toBe('no-cache');
	}
});

test.each(['/en/result', '/id/result'])('%s is not indexed by search engines', async (path) => {
	const response = await get(path);
	expect(response.status).toBe(200);
	expect(response.headers.get('x-robots-tag')).toBe('noindex');
});

test('public pages may be indexed', async () => {
	expect((await get('/en')).headers.get('x-robots-tag')).toBeNull();
});

test('HSTS is sent over https and not over http', async () => {
	const https = await get('/en', { headers: { 'x-forwarded-proto': 'https' } });
	expect(https.headers.get('strict-transport-security')).toMatch(/^max-age=/);
	expect((await get('/en')).headers.get('strict-transport-security')).toBeNull();
});

test('pages are compressed for browsers that accept it', async () => {
	const response = await get('/en', { headers: { 'accept-encoding': 'br' } });
	expect(response.headers.get('content-encoding')).toBe('br');
});

test('the server ends cleanly on SIGTERM', async () => {
	const own = await startProduction();
	await fetch(`${own.address}/en`);
	expect(await own.stop()).toBe(0);
});

test('the server does not start with a path in ORIGIN, and says why', async () => {
	const { code, said } = await startToTheEnd({ ORIGIN: 'https://kampus.example/arah' });
	expect(code).toBe(1);
	expect(said).toContain('Arah cannot be served below a path');
});
