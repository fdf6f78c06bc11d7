import { expect, test } from 'vitest';
import { headersFor } from '../../../serve/server.mjs';
import { readFrameAncestors, readOrigin } from '../../../serve/read-settings.mjs';

test.each([
	[undefined, '*'],
	['', '*'],
	[' * ', '*'],
	['none', "'none'"],
	['https://moodle.example.ac.id', 'https://moodle.example.ac.id'],
	[
		'https://*.example.ac.id, http://localhost:8080',
		'https://*.example.ac.id http://localhost:8080'
	]
])('EMBED_ANCESTORS=%s lets %s frame a quiz', (text, sources) => {
	expect(readFrameAncestors(text)).toBe(sources);
});

test.each([
	'moodle.example.ac.id',
	'https://moodle.example.ac.id/course',
	'https://a.example; script-src *',
	'* https://a.example',
	'none https://a.example',
	"'self'",
	'https://'
])('EMBED_ANCESTORS=%s is refused by name', (text) => {
	expect(() => readFrameAncestors(text)).toThrow(/EMBED_ANCESTORS has ".+"\. Expected origins/);
});

test('a quiz may be framed by the configured sites, and other pages by none', () => {
	const embed = headersFor('/embed/social-media-roles', false, 'https://a.example');
	expect(embed['content-security-policy']).toBe(
		"frame-ancestors https://a.example; base-uri 'none'; object-src 'none'; form-action 'self'"
	);
	expect(embed).not.toHaveProperty('x-frame-options');
	expect(embed['cross-origin-resource-policy']).toBe('cross-origin');
	for (const path of ['/', '/en', '/en/embed', '/embed', '/embed/', '/embed.js', '/embed/a/b']) {
		const headers = headersFor(path, false, 'https://a.example');
		expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
		expect(headers['x-frame-options'], path).toBe('DENY');
	}
});

test('other pages may load the script of their frames, and nothing else', () => {
	expect(headersFor('/embed.js', false)['cross-origin-resource-policy']).toBe('cross-origin');
	expect(headersFor('/robots.txt', false)['cross-origin-resource-policy']).toBe('same-origin');
});

test.each([
	[undefined, undefined],
	['', undefined],
	[' https://arah.example ', 'https://arah.example'],
	['https://arah.example/', 'https://arah.example'],
	['http://localhost:3000', 'http://localhost:3000']
])('ORIGIN %j is the address %j', (text, origin) => {
	expect(readOrigin(text)).toBe(origin);
});

test.each([
	'https://kampus.example/arah',
	'https://kampus.example/arah/',
	'https://kampus.example/?a',
	'https://kampus.example/#a'
])('ORIGIN %s is refused with the reason and the address to set', (text) => {
	expect(() => readOrigin(text)).toThrow(
		/cannot be served below a path.*https:\/\/kampus\.example\.$/
	);
});

test.each(['arah.example', 'ftp://arah.example', 'javascript:alert(1)'])(
	'ORIGIN %s is refused with an example',
	(text) => {
		expect(() => readOrigin(text)).toThrow(
			`ORIGIN is "${text}". Expected an address such as https://`
		);
	}
);

test('a password in ORIGIN is refused and not repeated', () => {
	expect(() => readOrigin('https://me:secret@arah.example')).toThrow(/^(?!.*secret).*password/);
});
