import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { shortAddress } from '../../../serve/short-addresses.mjs';
import { createApp } from '../../../serve/server.mjs';

test.each([
	['/r%23CODE', '/r#CODE'],
	['/r/%23CODE', '/r#CODE'],
	['/r%2523CODE', '/r#CODE'],
	['/R%23CODE%0A', '/r#CODE%0A'],
	['/r%23CODE?utm_source=wa', '/r#CODE'],
	['/r/CODE', '/r#CODE'],
	['/en/result%23CODE', '/en/result#CODE'],
	['/id/result.html%23CODE', '/id/result#CODE'],
	['/en/compare%23CODE=Ani%20B', '/en/compare#CODE=Ani%20B'],
	['/en/counsellor/result%23CODE', '/en/counsellor/result#CODE'],
	['/room%23ABC-D23', '/room#ABC-D23'],
	['/room/ABC-D23', '/room#ABC-D23'],
	['/Room/abcd23.', '/room#abcd23.'],
	['/invite%23AT-w_', '/invite#AT-w_'],
	['/R', '/r'],
	['/Room', '/room'],
	['/ROOM/', '/room'],
	['/Invite?fbclid=x', '/invite?fbclid=x'],
	['/EN/result', '/en/result'],
	['/Id', '/id'],
	['/room).', '/room'],
	['/en/room%20', '/en/room']
])('%s leads to %s', (target, address) => {
	expect(shortAddress(target)).toBe(address);
});

test.each([
	...['/', '/r', '/r/', '/room', '/en', '/en/', '/id/result', '/en/room/host', '/en/result.html'],
	...['/en/quiz/social-media-roles', '/embed/Quiz', '/api/rooms/ABCD23', '/_app/immutable/A.js'],
	...['/R.js', '/r?fbclid=x', '//evil.example', '/r\\evil', '/.well-known/x', undefined]
])('%s stays', (target) => {
	expect(shortAddress(target)).toBeNull();
});

test('whatever is asked for leads to this site, and at once to where it stays', () => {
	const parts = fc.constantFrom(
		'/',
		'r',
		'R',
		'Room',
		'%23',
		'%2523',
		'EN',
		'//',
		'\\',
		'.',
		'?',
		'a=b',
		'@',
		'evil.example'
	);
	fc.assert(
		fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
			const address = shortAddress(`/${pieces.join('')}`);
			if (address === null) return;
			expect(new URL(address, 'https://arah.example').origin).toBe('https://arah.example');
			expect(shortAddress(address.split('#', 1)[0])).toBeNull();
		}),
		{ seed: 20261130, numRuns: 5_000 }
	);
});

const running: ReturnType<typeof createApp>[] = [];

afterEach(() => {
	for (const server of running.splice(0)) server.close();
});

test('the server sends a code behind the number sign before anything else sees it', async () => {
	const seen: (string | undefined)[] = [];
	const server = createApp((req, res) => {
		seen.push(req.url);
		res.end();
	}, undefined);
	running.push(server);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const socket = connect(port, '127.0.0.1');
	socket.end('GET /r%23CODE%0A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
	let answer = '';
	for await (const chunk of socket) answer += String(chunk);

	expect(answer).toMatch(/^HTTP\/1\.1 302 /);
	expect(answer).toMatch(/\r\nlocation: \/r#CODE%0A\r\n/i);
	expect(seen).toEqual([]);
});
