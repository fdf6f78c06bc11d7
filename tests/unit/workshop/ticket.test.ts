import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeProjectorLink, encodeProjectorLink } from '#lib/workshop/projector-link.ts';
import { encodeTicket, parseTicket } from '#lib/workshop/ticket.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { submission, ticket } from '../../support/workshop-server.ts';

const whole = { ...ticket, submission, status: 'waiting' as const, title: 'Kelas “XI” 🎓' };

test('a ticket is read back unchanged', () => {
	expect(parseTicket(encodeTicket(whole))).toEqual({ kind: 'ticket', ticket: whole });
});

test('a ticket is damaged if any one of its characters is changed', () => {
	const text = encodeTicket(whole);
	for (let place = 0; place < text.length; place += 1) {
		const other = text.charAt(place) === 'x' ? 'y' : 'x';
		const changed = text.slice(0, place) + other + text.slice(place + 1);
		expect(parseTicket(changed), changed).toEqual({ kind: 'damaged' });
	}
});

test('any other text is damaged, and a missing one is no ticket', () => {
	expect(parseTicket(null)).toEqual({ kind: 'none' });
	fc.assert(
		fc.property(fc.string({ unit: anyCharacter }), (text) => {
			expect(parseTicket(text).kind).toBe('damaged');
		}),
		{ seed: 3 }
	);
});

test('a projector link is read back with the role of its device', () => {
	const link = { code: 'ABCD23', key: 's1Ulcus_u7Ly6N7aj3_a2Q' };
	for (const isHost of [true, false]) {
		expect(decodeProjectorLink(`#${encodeProjectorLink({ ...link, isHost })}`)).toEqual({
			...link,
			isHost
		});
	}
});

test.each([
	'',
	'#',
	'#ABCD23',
	'#ABCD23.',
	'#ABCD23.short',
	'#ABCD2.12345678',
	'#ABCD23.12345678.guest',
	'#ABCD23.12345678.host.x'
])('%j opens nothing', (hash) => {
	expect(decodeProjectorLink(hash)).toBeNull();
});
