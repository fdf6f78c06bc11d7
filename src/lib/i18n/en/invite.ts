import type { InvitationIssue } from '#lib/link/invitation-code.ts';

const issues: Readonly<Record<InvitationIssue, string>> = {
	empty: 'There is no invitation in this address. An invitation link has a code after the # sign.',
	damaged:
		'The code in this address is incomplete or has a wrong character. Copy the whole link again, or ask for it again.',
	'newer-format':
		'This invitation was made by a newer Arah than this one. Reload the page and try again.',
	'unknown-quiz': 'This invitation is to a quiz that is not on this site.'
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
	description: 'Who asks you to take a quiz, what they ask for, and what you would show them.',
	reading: 'Reading the invitation…',
	noScript: 'An invitation is read in your browser, from its link. That needs JavaScript.',

	heading: (from: string, quiz: string) => `${from} invites you to “${quiz}”`,
	unchecked: (from: string) =>
		`Arah does not know ${from} and does not check the name. If you are not sure, ask them first.`,
	noteFrom: (from: string) => `A note from ${from}`,
	askedHeading: 'What you are asked for',
	mode: 'To do',
	full: (items: string, minutes: string) =>
		`The full profile: ${items} questions, about ${minutes} minutes.`,
	quick: (items: string, minutes: string) =>
		`The quick match: only as many of the ${items} questions as it takes, about ${minutes} minutes.`,
	wants: 'To send back',
	wantsFull: 'The full link. Whoever has it can read every answer you gave.',
	wantsSummary: (skills: string) =>
		`The summary code. It shows ${skills} scores and nothing else: no answers, no preferences.`,
	label: 'Label',
	labelMeans: (from: string) => `It stands before your result, so that ${from} knows whose it is.`,
	decideHeading: 'You decide',
	decide: [
		'Nothing is sent by itself. At the end you choose what to send and how, or to send nothing.',
		'Until then your answers stay on this device.',
		'It is for learning and career talks. It must not be used to hire, select or reject anybody.'
	],
	start: 'Start',
	keptPart: (answered: string, items: string) =>
		`This device keeps ${answered} of ${items} answers to this quiz from last time.`,
	continue: 'Continue the quiz',
	keptAll:
		'This device keeps a finished result of this quiz. If it is someone else’s, go to the questions and start fresh.',
	useResult: 'See that result, then decide',
	again: 'Go to the questions',
	otherLanguage: 'This invitation was made in another language:',
	cannotKeep:
		'This browser does not let the page keep the invitation. It lasts until you close or reload the page; the link brings it back.',

	issueHeading: 'This invitation cannot be opened',
	emptyHeading: 'Open an invitation',
	issues,
	pasteLabel: 'Paste an invitation link',
	open: 'Open',
	withoutInvitation: 'You can also take the quiz without it, and pass the result on yourself.',
	toQuiz: 'Take the quiz',

	line: (from: string, label: string) => `For ${from}, label ${label}.`,
	lineFull: 'They asked for the full link, with every answer. You decide at the end.',
	lineSummary: 'They asked for the summary code, without answers. You decide at the end.',
	lineDamaged:
		'This device keeps an invitation that cannot be read (invitation entry damaged). Open its link again, or forget it.',
	forget: 'Forget this invitation',
	forgotten: 'The invitation is forgotten.',
	forgetFailed: 'This browser did not let the page delete it.',

	backHeading: (from: string) => `Send it to ${from}?`,
	backLead: (from: string) =>
		`${from} asked for the result that you see here. Nothing has been sent. You choose.`,
	backLegend: 'What to send',
	asked: 'asked for',
	sendFull: 'Full link',
	sendFullMeans: 'Opens this whole result and shows every answer you gave.',
	sendSummary: 'Summary code',
	sendSummaryMeans: (skills: string) =>
		`Shows ${skills} scores and nothing else: no answers, no preferences.`,
	sendNothing: 'Nothing',
	sendNothingMeans: 'You keep it to yourself. Nobody is told.',
	noSummary:
		'A quick match goes as a full link only: its scores are less certain, and a summary cannot say so.',
	noFull: 'This result came as a summary, so its scores are all there is to send.',
	otherMode: 'You were asked for the full profile. This is a quick match, and its link says so.',
	goesOut: 'This is all that goes out',
	copy: 'Copy',
	share: 'Send with…',
	mail: 'Write an email',
	qr: 'Show a QR code',
	qrLabel: 'QR code of the link',
	qrMeans: (label: string) =>
		`The QR code holds the link alone. Tell them the label, too: ${label}`,
	copied: (from: string) => `Copied. Thank you! Paste it into a message to ${from}.`,
	copyFailed: 'Copying was not allowed. Mark the text and copy it by hand.',
	shared: 'Thank you! You passed it on.',
	mailed:
		'Thank you! Your mail program opens with the text. It goes out when you press send there.',
	mailSubject: (label: string) => `Arah result: ${label}`,
	mailBody: ({ from, line, code }: Mail) =>
		`Hello ${from},\n\nhere is my Arah result:\n\n${line}\n\n(Code ${code})\n`,

	invitationSubject: (quiz: string) => `An invitation: ${quiz}`,
	invitationBody: ({ from, quiz, url, label }: Message) =>
		`Hello,\n\nplease take “${quiz}” and send me the result. This link tells you what I ask for:\n\n${url}\n\nNothing is sent by itself: at the end you decide. Your label is ${label}.\n\n${from}\n`
};

export type InviteText = typeof invite;
