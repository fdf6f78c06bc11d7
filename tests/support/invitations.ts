import fc from 'fast-check';
import type { Invitation } from '#lib/link/invitation.ts';
import { CODE_KINDS, SEND_WAYS, tidyInvitation } from '#lib/link/invitation.ts';
import type { InvitationIssue } from '#lib/link/invitation-code.ts';
import { anyCharacter } from './any-character.ts';

export const QUIZ = 'social-media-roles';

/** An invitation with all its parts; a test changes the one that it is about. */
export const invitation: Invitation = {
	quiz: QUIZ,
	mode: 'full',
	locale: 'en',
	label: 'class-a-07',
	from: 'Sari W.',
	note: 'See you on Tuesday.\nBring a question.',
	wants: 'full',
	ways: ['copy', 'share', 'mail', 'qr'],
	email: 'sari@campus.example'
};

/** Every issue that a text without an invitation may have; a new one has to be added here, or the types complain. */
export const INVITATION_ISSUES: readonly InvitationIssue[] = [
	'empty',
	'damaged',
	'newer-format',
	'unknown-quiz'
];

const characters = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 50 }),
	fc.string({ unit: anyCharacter, maxLength: 50 }),
	fc.constantFrom('Sari', 'سارة', '佐藤さん', 'ꦱꦫꦶ', '👩🏽‍🏫 Bu Sari', '\ufeffx', 'a\0b', '  x\r\n\ty  ')
);

/** Any input of the form. */
export const anyDraft: fc.Arbitrary<Invitation> = fc.record({
	quiz: fc.constant(QUIZ),
	mode: fc.constantFrom('full', 'quick'),
	locale: fc.constantFrom('en', 'id'),
	label: fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,32}$/), characters),
	from: characters,
	note: characters,
	wants: fc.constantFrom(...CODE_KINDS),
	ways: fc.subarray([...SEND_WAYS]),
	email: fc.oneof(fc.constant(''), fc.emailAddress(), characters)
});

/** Any invitation that can go into a link. */
export const anyInvitation: fc.Arbitrary<Invitation> = fc
	.record({
		quiz: fc.constant(QUIZ),
		asked: fc.constantFrom(
			{ mode: 'full', wants: 'full' } as const,
			{ mode: 'full', wants: 'summary' } as const,
			{ mode: 'quick', wants: 'full' } as const
		),
		locale: fc.constantFrom('en', 'id'),
		label: fc.stringMatching(/^[a-z0-9-]{1,32}$/),
		from: characters.map((text) => `S${text}`),
		note: characters,
		ways: fc.subarray([...SEND_WAYS], { minLength: 1 }),
		email: fc.oneof(fc.constant(''), fc.emailAddress())
	})
	.map(({ asked, ...rest }) => tidyInvitation({ ...rest, ...asked }));
