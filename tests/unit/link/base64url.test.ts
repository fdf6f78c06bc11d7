import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#lib/link/base64url.ts';

test.each([
	['', ''],
	['f', 'Zg'],
	['fo', 'Zm8'],
	['foo', 'Zm9v'],
	['foob', 'Zm9vYg'],
	['fooba', 'Zm9vYmE'],
	['foobar', 'Zm9vYmFy']
])('“%s” is the vector of RFC 4648, section 10', (text, encoded) => {
	const bytes = Array.from(text, (character) => character.charCodeAt(0));
	expect(toBase64url(bytes)).toBe(encoded);
	expect(fromBase64url(encoded)).toEqual(bytes);
});

test('the two characters beyond letters and digits are those of addresses', () => {
	expect(toBase64url([0xfb, 0xff, 0xbf])).toBe('-_-_');
	expect(fromBase64url('-_-_')).toEqual([0xfb, 0xff, 0xbf]);
});

describe('a text that is no base64url', () => {
	test.each(['A', 'AAAAA', 'A+AA', 'A/AA', 'AA==', 'AÄAA', '👋👋'])('%s gives nothing', (text) => {
		expect(fromBase64url(text)).toBeNull();
	});
});
