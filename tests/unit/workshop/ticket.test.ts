import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeProjectorLink, encodeProjectorLink } from '#lib/workshop/projector-link.ts';
import { encodeTicket, parseTicket } from '#lib/workshop/ticket.ts';
import { submission, ticket } from '../../support/workshop-server.ts';

const whole = { ...ticket, submission, status: 'waiting' as const, title: 'Kelas “XI” 🎓' };

test('a ticket comes back as it was', () => {
	expect(parseTicket(encodeTicket(whole))).toEqual({ kind: 'ticket', ticket: whole });
});

test('a ticket with one changed character is damaged, wherever it is', () => {
	const text = encodeTicket(whole);
	for (let place = 0; place < text.length; place += 1) {
		const other = text.charAt(place) === 'x' ? 'y' : 'x';
		const changed = text.slice(0, place) + other + text.slice(place + 1);
		expect(parseTicket(changed), changed).toEqual({ kind: 'damaged' });
	}
});

test('any text is a ticket, damaged or none, and never an exception', () => {
	expect(parseTicket(null)).toEqual({ kind: 'none' });
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(parseTicket(text).kind).toBe('damaged');
		}),
		{ seed: 3 }
	);
});

test('what opens a projector comes back as it was, and says who leads', () => {
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
