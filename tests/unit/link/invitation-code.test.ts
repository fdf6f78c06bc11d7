import { describe, expect, test } from 'vitest';
import { fnv1a } from '#lib/engine/fnv1a.ts';
import { fromBase64url, toBase64url } from '#lib/link/base64.ts';
import { decodeInvitation, encodeInvitation } from '#lib/link/invitation-code.ts';
import { invitation, QUIZ } from '../../support/invitations.ts';

const code = encodeInvitation(invitation);
const decode = (text: string) => decodeInvitation(text, [QUIZ]);
const opened = { ok: true, invitation };

/** A code with a good checksum around any content. */
function seal(content: readonly number[]): string {
	const hash = fnv1a(String.fromCharCode(...content));
	const check = [24, 16, 8, 0].map((shift) => (hash >>> shift) & 255);
	return toBase64url(Uint8Array.from([...content, ...check]));
}

function contentOf(text: string): number[] {
	return Array.from(fromBase64url(text) ?? []).slice(0, -4);
}

test('an invitation of every part takes the same code for ever', () => {
	// frozen: invitations are out in the world
	expect(code).toBe(
		'ATwAA4VaY2xhc3MtYS0wNwBTYXJpIFcuAHNhcmlAY2FtcHVzLmV4YW1wbGUAU2VlIHlvdSBvbiBUdWVzZGF5LgpCcmluZyBhIHF1ZXN0aW9uLgAAv2ndFQ'
	);
});

test('a short one is short', () => {
	const short = { ...invitation, label: 'a1', from: 'Sari', note: '', email: '' };
	expect(encodeInvitation(short).length).toBeLessThanOrEqual(30);
});

test('the longest one still fits into an address', () => {
	const longest = encodeInvitation({
		...invitation,
		label: 'a'.repeat(32),
		from: '👋'.repeat(60),
		note: '👋'.repeat(280),
		email: `${'a'.repeat(248)}@b.cde`
	});
	expect(longest.length).toBeLessThan(2_300);
	expect(decode(longest).ok).toBe(true);
});

test('a code ends with a letter, whatever its length: programs cut a hyphen off', () => {
	for (let length = 0; length < 12; length++) {
		expect(encodeInvitation({ ...invitation, note: '~'.repeat(length) })).toMatch(/[AQgw]$/);
	}
});

test('an invitation with an issue is refused by name', () => {
	expect(() => encodeInvitation({ ...invitation, from: '' })).toThrow('from missing');
});

describe('an invitation is read', () => {
	test.each([
		['from its code', code],
		['from the part of an address after #', `#${code}`],
		['from an address', `https://arah.example/invite#${code}`],
		['from an address in a language', `https://arah.example/id/invite#${code}`],
		['from the counsellor’s address', `https://arah.example/en/counsellor/invite#${code}`],
		['when a program wrote # as %23', `https://arah.example/invite%23${code}`],
		['with punctuation around it', `(https://arah.example/invite#${code}).`],
		['from a whole message', `Hello #1,\nhttps://arah.example/invite#${code}\nSee you, #2`],
		[
			'from a line that was broken',
			`https://arah.example/invite#${code.slice(0, 40)}\n${code.slice(40)}`
		]
	])('%s', (_, text) => {
		expect(decode(text)).toEqual(opened);
	});
});

describe('a text without an invitation has a named issue', () => {
	const flags = contentOf(code);
	test.each([
		['nothing', '', 'empty'],
		['a bare address', 'https://arah.example/invite#', 'empty'],
		['a result code', '1056T4V01A0YRMGVNKSV59TJGYMVH8A1YPZK8M', 'damaged'],
		['half a code', code.slice(0, 30), 'damaged'],
		['a newer format', seal([2, ...flags.slice(1)]), 'newer-format'],
		['a flag of tomorrow', seal([1, 64, ...flags.slice(2)]), 'newer-format'],
		['a language of tomorrow', seal([...flags.slice(0, 2), 9, ...flags.slice(3)]), 'newer-format'],
		['format 0', seal([0, ...flags.slice(1)]), 'damaged'],
		['no texts', seal(flags.slice(0, 6)), 'damaged'],
		['text that is no UTF-8', seal([...flags.slice(0, 6), 0xff, 0, 0, 0]), 'damaged'],
		['a quick match as summary', seal([1, 7, ...flags.slice(2)]), 'damaged'],
		['no way to send', seal([1, 0, ...flags.slice(2)]), 'damaged'],
		['a second code for the same', seal([...flags, 0, 0, 0]), 'damaged'],
		['a novel', 'A'.repeat(1_000_000), 'damaged']
	])('%s', (_, text, issue) => {
		expect(decode(text)).toEqual({ ok: false, issue });
	});

	test('a quiz that is not here', () => {
		expect(decodeInvitation(code, ['another-quiz'])).toEqual({ ok: false, issue: 'unknown-quiz' });
	});
});
