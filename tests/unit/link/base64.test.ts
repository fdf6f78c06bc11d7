import { describe, expect, test } from 'vitest';
import { fromBase64, fromBase64url, toBase64, toBase64url } from '#lib/link/base64.ts';

test.each([
	['', ''],
	['f', 'Zg=='],
	['fo', 'Zm8='],
	['foo', 'Zm9v'],
	['foob', 'Zm9vYg=='],
	['fooba', 'Zm9vYmE='],
	['foobar', 'Zm9vYmFy']
])('agrees with the vector “%s” of RFC 4648, section 10', (text, encoded) => {
	const bytes = new TextEncoder().encode(text);
	const bare = encoded.replaceAll('=', '');
	expect([toBase64(bytes), toBase64url(bytes)]).toEqual([encoded, bare]);
	expect([fromBase64(encoded), fromBase64(bare), fromBase64url(bare)]).toEqual([
		bytes,
		bytes,
		bytes
	]);
});

test('writes the two characters beyond letters and digits as addresses can hold them', () => {
	const bytes = Uint8Array.from([0xfb, 0xff, 0xbf]);
	expect([toBase64(bytes), toBase64url(bytes)]).toEqual(['+/+/', '-_-_']);
	expect([fromBase64('+/+/'), fromBase64url('-_-_')]).toEqual([bytes, bytes]);
});

test('takes a text as long as a caseload', () => {
	const bytes = new Uint8Array(1_000_000).map((_, i) => i * 31);
	expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

describe('a text that is no base64url', () => {
	test.each(['A', 'AAAAA', 'A+AA', 'A/AA', 'AA==', 'AÄAA', '👋👋', 'AA AA', 'AAAA\n'])(
		'%s gives nothing',
		(text) => {
			expect(fromBase64url(text)).toBeNull();
		}
	);
});

test.each(['A', 'A-AA', 'A=AA', 'AÄAA'])('%s is no base64', (text) => {
	expect(fromBase64(text)).toBeNull();
});
