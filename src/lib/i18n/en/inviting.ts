import type { FieldIssue } from '#lib/link/invitation.ts';

const issues: Readonly<Record<FieldIssue, string>> = {
	missing: 'Please fill this in.',
	'too-long': 'This is too long.',
	'bad-label': 'Only a to z in lower case, 0 to 9 and hyphens; no spaces.',
	'bad-email': 'This does not look like one email address.',
	'no-way': 'Choose at least one way.',
	'quick-is-full': 'A quick match can be sent as a full link only.'
};

/** The counsellor's page that makes an invitation. */
export const inviting = {
	title: 'Make an invitation · Arah',
	description:
		'Make a link that asks a client to take a quiz and to send the result back, and see what the client will see.',
	heading: 'Make an invitation',
	lead: 'A link asks your client to take a quiz and send you the result. Everything is in the link: no account, nothing is uploaded.',
	noScript: 'The link is made in your browser. That needs JavaScript.',

	whoHeading: 'Who asks whom',
	from: 'Your name',
	fromHelp: (most: string) => `Your client sees it before starting. Up to ${most} characters.`,
	label: 'Label for this client',
	labelHelp: (most: string) =>
		`It comes back with the result, so that you know whose it is. a to z, 0 to 9 and hyphens, up to ${most}. It travels through messengers: better no full name.`,
	note: 'Note for your client (optional)',
	noteHelp: (count: string, most: string) => `Plain text, ${count} of ${most} characters.`,
	remember: 'Keep name and label on this device for the next invitation',
	rememberFailed: 'This browser does not let the page keep them.',
	language: 'Language of your client',
	languageHelp: 'It is offered to them. They can read in the other one at any time.',

	whatHeading: 'What for',
	quiz: 'Quiz',
	mode: 'How much',
	full: 'Full profile',
	fullMeans: (items: string, minutes: string) => `${items} questions, about ${minutes} minutes.`,
	quick: 'Quick match',
	quickMeans: (minutes: string) =>
		`Only as many questions as it takes to decide, about ${minutes} minutes. Wider margins.`,
	wants: 'What to send back',
	wantsFull: 'Full link',
	wantsFullMeans: 'Every answer. You can go through the reasons together.',
	wantsSummary: 'Summary code',
	wantsSummaryMeans: 'The scores alone, without answers. Enough for an overview.',
	quickIsFull:
		'Not with a quick match: its scores are less certain, and a summary cannot carry that along.',
	wantsHelp: 'You ask. Your client decides at the end.',
	ways: 'How it may come back',
	wayNames: {
		copy: 'Copy the text',
		share: 'The phone’s own share menu',
		mail: 'Email with a prepared text',
		qr: 'QR code to show you'
	},
	email: 'Your email address (optional)',
	emailHelp: 'It stands in the link, for everybody who has the link.',
	issues,
	make: 'Make the link',

	linkHeading: 'The link',
	waiting: 'Your name and a label are still needed.',
	waitingOther: 'Something in the form still needs a look.',
	link: 'Invitation link',
	linkNote: 'Everybody who has the link can read the name, the label and the note in it.',
	copy: 'Copy the link',
	copied: 'Copied.',
	copyFailed: 'Copying was not allowed. Mark the text and copy it by hand.',
	share: 'Send with…',
	mail: 'Write an email',
	qr: 'QR code of the invitation',
	qrTooLong: 'The link is too long for a QR code that phones can read. A shorter note helps.',

	previewHeading: 'What your client sees',
	previewNote: 'Exactly this, in the language that you chose.',
	previewFrom: '(your name)',
	previewLabel: '(label)',

	readHeading: 'Change an invitation that you made',
	readLabel: 'Paste its link',
	read: 'Read into the form',
	readDone: 'The form now holds that invitation.'
};

export type InvitingText = typeof inviting;
