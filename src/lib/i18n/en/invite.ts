import type { InvitationIssue } from '#lib/link/invitation-code.ts';

const issues: Readonly<Record<InvitationIssue, string>> = {
	empty: 'There is no invitation in this link. An invitation link has a code after the # sign.',
	damaged:
		'The code in this link is incomplete or contains a wrong character. Copy the whole link again, or ask for it again.',
	'newer-format':
		'This invitation was made by a newer version of Arah. Reload the page and try again.',
	'unknown-quiz': 'This invitation is for a quiz that is not on this site.'
};

/** What goes back by mail. */
interface Mail {
	readonly from: string;
	/** The label and the link. */
	readonly line: string;
	readonly code: string;
}

/** What invites by mail or message. */
interface Message {
	readonly from: string;
	readonly quiz: string;
	readonly url: string;
	readonly label: string;
}

/** What an invited person reads: the invitation, a line in the quiz, and sending the result back. */
export const invite = {
	title: 'An invitation · Arah',
	description:
		'Who is asking you to take a quiz, what they are asking for, and what you would be showing them.',
	reading: 'Reading the invitation…',
	noScript: 'Your browser reads the invitation from its link, which needs JavaScript.',

	heading: (from: string, quiz: string) => `${from} invites you to take “${quiz}”`,
	unchecked: (from: string) =>
		`Arah does not know ${from} and does not check the name. If in doubt, ask them first.`,
	noteFrom: (from: string) => `A note from ${from}`,
	askedHeading: 'What you are asked for',
	mode: 'What to do',
	full: (items: string, minutes: string) =>
		`The full profile: ${items} questions, about ${minutes} minutes.`,
	quick: (items: string, minutes: string) =>
		`The quick match: as few of the ${items} questions as possible, about ${minutes} minutes.`,
	wants: 'What to send back',
	wantsFull: 'The full link. Anyone who has it can read every answer you gave.',
	wantsSummary: (skills: string) =>
		`The summary code. It shows only ${skills} scores: no answers, no preferences.`,
	label: 'Label',
	labelMeans: (from: string) =>
		`It is placed in front of your result so that ${from} knows whose it is.`,
	decideHeading: 'You decide',
	decide: [
		'Nothing is sent automatically. At the end, you choose what to send and how, or send nothing.',
		'Until then your answers stay on this device.',
		'The result is for learning and career conversations. It must not be used to hire, select or reject anyone.'
	],
	start: 'Start',
	keptPart: (answered: string, items: string) =>
		`Your answers to ${answered} of the ${items} questions are saved on this device.`,
	continue: 'Continue the quiz',
	keptAll:
		'A finished result from this quiz is saved on this device. If it is someone else’s, go to the questions and start fresh.',
	useResult: 'See that result, then decide',
	again: 'Go to the questions',
	otherLanguage: 'This invitation was made in another language:',
	cannotKeep:
		'This browser does not let this page save the invitation. It is lost when you close or reload the page. The link opens it again.',

	issueHeading: 'This invitation cannot be opened',
	emptyHeading: 'Open an invitation',
	issues,
	pasteLabel: 'Paste an invitation link',
	open: 'Open',
	withoutInvitation:
		'You can also take the quiz without an invitation, and pass the result on yourself.',
	toQuiz: 'Take the quiz',

	line: (from: string, label: string) => `For ${from}, label ${label}.`,
	lineFull: 'They asked for the full link, with every answer. You decide at the end.',
	lineSummary: 'They asked for the summary code, without answers. You decide at the end.',
	lineDamaged:
		'An invitation saved on this device is damaged and cannot be read. Open its link again, or remove it.',
	forget: 'Remove this invitation',
	forgotten: 'The invitation has been removed from this device.',
	forgetFailed: 'This browser did not allow the invitation to be removed.',

	backHeading: (from: string) => `Send it to ${from}?`,
	backLead: (from: string) =>
		`${from} asked for the result that you see here. Nothing has been sent. You choose.`,
	backLegend: 'What to send',
	asked: 'asked for',
	sendFull: 'Full link',
	sendFullMeans: 'Opens the full result and shows every answer you gave.',
	sendSummary: 'Summary code',
	sendSummaryMeans: (skills: string) => `Shows only ${skills} scores: no answers, no preferences.`,
	sendNothing: 'Nothing',
	sendNothingMeans: 'You keep it to yourself. Nobody is notified.',
	noSummary:
		'A quick match can only be sent as a full link. Its scores are less certain, and a summary code cannot show that.',
	noFull: 'This result came from a summary code, so there are only scores to send.',
	otherMode: 'You were asked for the full profile. This is a quick match, and its link shows that.',
	goesOut: 'This is all that will be sent',
	copy: 'Copy',
	share: 'Send with…',
	mail: 'Write an email',
	qr: 'Show a QR code',
	qrLabel: 'QR code for the link',
	qrMeans: (label: string) =>
		`The QR code contains only the link. Tell them the label as well: ${label}`,
	copied: (from: string) => `Copied. Thank you! Paste it into a message to ${from}.`,
	copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
	shared: 'Thank you! You have passed it on.',
	mailed: 'Thank you! Your email app opens with the text. It is sent when you press Send there.',
	mailSubject: (label: string) => `Arah result: ${label}`,
	mailBody: ({ from, line, code }: Mail) =>
		`Hello ${from},\n\nHere is my Arah result:\n\n${line}\n\n(Code ${code})\n`,

	invitationSubject: (quiz: string) => `An invitation: ${quiz}`,
	invitationBody: ({ from, quiz, url, label }: Message) =>
		`Hello,\n\nPlease take “${quiz}” and send me the result. This link explains what I am asking for:\n\n${url}\n\nNothing is sent automatically: you decide at the end. Your label is ${label}.\n\n${from}\n`
};

export type InviteText = typeof invite;
