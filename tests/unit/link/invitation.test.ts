import { describe, expect, test } from 'vitest';
import { findInvitationIssues, lengthOf, LIMITS, tidyInvitation } from '#lib/link/invitation.ts';
import { invitation } from '../../support/invitations.ts';

test('an invitation with all its parts has no issue', () => {
	expect(findInvitationIssues(invitation)).toEqual({});
});

test('note and address may be left out', () => {
	expect(findInvitationIssues({ ...invitation, note: '', email: '' })).toEqual({});
});

describe('an issue is named at its field', () => {
	test.each([
		['label', '', 'missing'],
		['label', 'a'.repeat(33), 'too-long'],
		['label', 'Class A', 'bad-label'],
		['label', 'kelas_a', 'bad-label'],
		['label', 'a\n', 'bad-label'],
		['from', '', 'missing'],
		['from', 'é'.repeat(61), 'too-long'],
		['note', '👋'.repeat(281), 'too-long'],
		['ways', [], 'no-way'],
		['email', 'sari', 'bad-email'],
		['email', 'a@b, c@d', 'bad-email'],
		['email', `${'a'.repeat(250)}@b.cd`, 'too-long']
	])('%s %j: %s', (field, value, issue) => {
		expect(findInvitationIssues({ ...invitation, [field]: value })).toEqual({ [field]: issue });
	});

	test.each([
		['label', 'a'.repeat(32)],
		['label', '-0-'],
		['from', '佐'.repeat(60)],
		['note', '👋'.repeat(280)]
	])('the longest %s has none', (field, value) => {
		expect(findInvitationIssues({ ...invitation, [field]: value })).toEqual({});
	});

	test('a quick match cannot be sent as a summary', () => {
		const asked = { ...invitation, mode: 'quick', wants: 'summary' } as const;
		expect(findInvitationIssues(asked)).toEqual({ wants: 'quick-is-full' });
	});

	test('all of them at once', () => {
		const empty = { ...invitation, label: '', from: '', ways: [] };
		expect(Object.keys(findInvitationIssues(empty))).toEqual(['label', 'from', 'ways']);
	});
});

describe('tidying', () => {
	test('takes stray spaces away, and keeps the lines of a note', () => {
		const { from, label, note } = tidyInvitation({
			...invitation,
			from: '  Sari \t W.\n',
			label: ' a-1 ',
			note: ' one\r\n two\rthree '
		});
		expect([from, label, note]).toEqual(['Sari W.', 'a-1', 'one\n two\nthree']);
	});

	test('takes characters away that would turn a line around or hide in it', () => {
		const { from } = tidyInvitation({ ...invitation, from: 'Sari\u202e\u0000\u2066 W.' });
		expect(from).toBe('Sari W.');
	});

	test('keeps every script, and the joiners that emoji and Persian need', () => {
		const from = 'می‌خواهم 👩🏽‍🏫 ꦱꦫꦶ';
		expect(tidyInvitation({ ...invitation, from }).from).toBe(from);
	});

	test('forgets an address when no mail is asked for', () => {
		expect(tidyInvitation({ ...invitation, ways: ['copy'] }).email).toBe('');
	});

	test('brings the ways into one order', () => {
		const { ways } = tidyInvitation({ ...invitation, ways: ['qr', 'copy', 'qr'] });
		expect(ways).toEqual(['copy', 'qr']);
	});
});

test('an emoji outside the basic plane is one character', () => {
	expect(lengthOf('👋👋')).toBe(2);
	expect(LIMITS.note).toBe(280);
});
