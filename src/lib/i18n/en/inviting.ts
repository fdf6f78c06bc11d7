import type { FieldIssue } from '#lib/link/invitation.ts';

const issues: Readonly<Record<FieldIssue, string>> = {
	missing: 'Please fill this in.',
	'too-long': 'This is too long.',
	'bad-label': 'Use only lower-case a to z, 0 to 9 and hyphens; no spaces.',
	'bad-email': 'This does not look like an email address.',
	'no-way': 'Choose at least one option.',
	'quick-is-full': 'A quick match can only be sent as a full link.'
};

/** The counsellor's page that makes an invitation. */
export const inviting = {
	title: 'Make an invitation · Arah',
	description:
		'Create a link that asks a client to take a quiz and send you the result. See what your client will see.',
	heading: 'Make an invitation',
	lead: 'Send your client a link. It asks them to take a quiz and send you the result. Everything is in the link: no account, nothing uploaded.',
	noScript: 'The link is created in your browser, which needs JavaScript.',

	whoHeading: 'You and your client',
	from: 'Your name',
	fromHelp: (most: string) => `Your client sees it before starting. Up to ${most} characters.`,
	label: 'Label for this client',
	labelHelp: (most: string) =>
		`It comes back with the result, so you know whose it is. Use a to z, 0 to 9 and hyphens, up to ${most} characters. It passes through messaging apps, so do not use a full name.`,
	note: 'Note for your client (optional)',
	noteHelp: (count: string, most: string) => `Plain text, ${count} of ${most} characters.`,
	remember: 'Remember the name and label on this device for the next invitation',
	rememberFailed: 'This browser does not let the page save them.',
	language: 'Your client’s language',
	languageHelp: 'The quiz opens in this language. Your client can switch at any time.',

	whatHeading: 'What you are asking for',
	quiz: 'Quiz',
	mode: 'Length',
	full: 'Full profile',
	fullMeans: (items: string, minutes: string) => `${items} questions, about ${minutes} minutes.`,
	quick: 'Quick match',
	quickMeans: (minutes: string) =>
		`Only as many questions as needed, about ${minutes} minutes. Larger margins of error.`,
	wants: 'What to send back',
	wantsFull: 'Full link',
	wantsFullMeans: 'Includes every answer. You can go through the reasons together.',
	wantsSummary: 'Summary code',
	wantsSummaryMeans: 'Only the scores, without the answers. Enough for an overview.',
	quickIsFull:
		'Not available for a quick match: its scores are less certain, and a summary code cannot show that.',
	wantsHelp: 'This is your request. Your client decides at the end.',
	ways: 'How your client can send it',
	wayNames: {
		copy: 'Copy the text',
		share: 'The phone’s share menu',
		mail: 'Email, with the text already written',
		qr: 'QR code to show you'
	},
	email: 'Your email address (optional)',
	emailHelp: 'Anyone who has the link can see it.',
	issues,
	make: 'Create the link',

	linkHeading: 'The link',
	waiting: 'Your name and a label are still missing.',
	waitingOther: 'Please check the form: something still needs correcting.',
	link: 'Invitation link',
	linkNote: 'Anyone who has the link can read the name, the label and the note in it.',
	copy: 'Copy the link',
	copied: 'Copied.',
	copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
	share: 'Send with…',
	mail: 'Write an email',
	qr: 'QR code of the invitation',
	qrTooLong: 'The link is too long for a QR code that phones can read. Try a shorter note.',

	previewHeading: 'What your client sees',
	previewNote: 'Exactly this, in the language you chose.',
	previewFrom: '(your name)',
	previewLabel: '(label)',

	readHeading: 'Change an existing invitation',
	readLabel: 'Paste its link',
	read: 'Load into the form',
	readDone: 'The form now contains that invitation.'
};

export type InvitingText = typeof inviting;
