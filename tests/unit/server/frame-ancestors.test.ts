import { expect, test } from 'vitest';
import { headersFor } from '../../../serve/server.mjs';
import { readFrameAncestors } from '../../../serve/frame-ancestors.mjs';

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
