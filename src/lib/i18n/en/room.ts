import type { FailureCode } from '#lib/room/room-failure.ts';

const failures: Readonly<Record<FailureCode, string>> = {
	offline: 'There is no connection to the server right now. Check the Wi-Fi, then try again.',
	unexpected: 'The server gave an answer that this page does not understand. Reload the page.',
	unavailable: 'The server is busy right now. Wait a moment, then try again.',
	'too-many-requests': 'That was too often in a short time. Wait a minute, then try again.',
	'unknown-room': 'There is no workshop with this code. Check it letter by letter.',
	gone: 'This workshop is over, and everything it stored has been deleted.',
	'wrong-state': 'The workshop is closed. It takes no more answers.',
	'room-full': 'The workshop is full. Tell the facilitator.',
	'door-closed': 'This workshop lets no one new in right now. Ask the facilitator.',
	'unknown-member': 'The workshop does not know this code. Check it letter by letter.',
	withdrawn: 'You had these answers deleted from the workshop. You can take part again.',
	'refused-school': 'This workshop is in school mode: answers stay on the phones.',
	'bad-request':
		'The server did not accept this. The page may be out of date: reload it and try again.',
	'too-large':
		'The server did not accept this. The page may be out of date: reload it and try again.',
	'unknown-quiz': 'The quiz of this workshop is not on this site any more.',
	'wrong-secret': 'The server did not accept this key.',
	'too-many-rooms': 'There are too many open workshops on this server.',
	'too-few': 'Too few devices have submitted: there is nothing to show.',
	'not-announced': 'This was not announced before the workshop opened.'
};

/** For how long, in words, and the name of the server. */
interface Keeping {
	readonly keep: string;
	readonly host: string;
}

/** What a member of a workshop reads: joining, the line in the quiz, and the panel at the result. */
export const room = {
	title: 'Join a workshop · Arah',
	description: 'Type or scan the code of a workshop, read what it stores, and take part.',
	heading: 'Join a workshop',
	lead: 'The code is on the screen in the room: six letters and digits, such as ABC-D23.',
	noScript: 'Joining a workshop needs JavaScript.',
	codeLabel: 'Code of the workshop',
	codeProblem: 'A code has six letters and digits, without 0, 1, I, L, O and U.',
	find: 'Go on',
	scan: 'Scan the QR code',
	scanForeign: 'This QR code is not that of a workshop.',
	looking: 'Looking for the workshop…',
	failedHeading: 'That did not work',
	retry: 'Try again',
	otherCode: 'Type another code',
	failures,

	workshop: 'Workshop',
	quiz: (name: string, minutes: string, mode: 'full' | 'quick') =>
		mode === 'full'
			? `${name}: the full profile, about ${minutes} minutes`
			: `${name}: the quick match, about ${minutes} minutes`,
	otherLanguage: 'The questions of this workshop are in another language:',

	noticeHeading: 'What happens with your answers',
	notice: ({ keep, host }: Keeping) => [
		'Your answers to this quiz, and how long you took for each, go to this workshop; your name, your number and your device do not.',
		`The facilitator and everyone who sees the screen get group figures from at least five devices. The server ${host} stores the answers for that.`,
		'A device is not always a person. The facilitator, or anyone else, could take part with several devices and work out your scores from the averages. Take part if you trust this group.',
		`Each person’s answers are deleted ${keep} after the workshop closes, and before that whenever you say so.`
	],
	noticeRows:
		'In this workshop the facilitator may also download the answers person by person: shuffled, without code, name or time. In a small group someone may still recognise yours.',
	noticeShown:
		'You can delete your answers at any time. Group figures that have already been shown stay as they are, because changing them would point at you.',
	noticeResult: 'Your own result stays on your phone. Nobody here decides anything about you.',
	consent: 'I agree that my answers are stored for this workshop like this.',
	consentNeeded: 'Please tick the box if you agree. Without it nothing is sent.',
	join: 'Agree and take part',
	privately: 'Take the quiz without the workshop',

	schoolHeading: 'Nothing leaves your phone',
	school: [
		'This workshop is in school mode: your answers and your result stay on this phone.',
		'Nobody in the room gets them, the server does not either, and no number is made of them.',
		'You decide whether you show your result to anybody.'
	],
	schoolStart: 'Start the quiz',

	lobby: 'You are in. The workshop has not opened yet; this page notices when it does.',
	isRevealed: 'The group profile is on the screen already. You can still take part.',
	isClosed: 'This workshop is closed. It takes no more answers.',
	closedStill: 'You can still take the quiz for yourself; nothing is sent.',
	start: 'Start the quiz',
	toResult: 'To your result',
	joined: 'You take part in this workshop.',
	continueCode: 'Your continue code',
	continueMeans:
		'Write it down. With it you can go on with another phone, or have your answers deleted.',
	leave: 'Leave this workshop',
	left: 'This phone has forgotten the workshop.',
	leaveFailed: 'This browser did not let the page delete it.',
	someoneElse: 'Someone else is using this device',
	someoneElseQuestion: 'Start fresh for someone else?',
	someoneElseMeans:
		'Answers already sent stay in the workshop. This device deletes its own copy and forgets the continue code. If you still need them, copy the link of your result and write the code down first.',
	someoneElseNo: 'Cancel',
	someoneElseYes: 'Start fresh',
	someoneElseUnsent:
		'This device still has something to send to the workshop. Wait until it has been sent, then try again.',
	someoneElseReady: 'This device is ready for the next person.',
	damaged: 'What this phone kept about the workshop cannot be read. You can join again.',

	resumeHeading: 'You have joined with another phone?',
	resumeLead: 'Type the continue code that it showed you.',
	resumeLabel: 'Continue code',
	resumeProblem: 'A continue code has eight letters and digits.',
	resumeConsent: 'I agreed to the notice above, and still do.',
	resume: 'Go on here',
	resumed: (hasSubmitted: boolean): string =>
		hasSubmitted
			? 'Welcome back. The workshop has your answers already; if you answer again, the new ones replace them.'
			: 'Welcome back. The workshop does not have your answers yet.',

	cannotKeep:
		'This browser keeps nothing. Leave this page open until your answers are sent, and write your continue code down.',
	line: (code: string) => `For the workshop ${code}. At the end your answers go to it.`,
	lineAgain: (code: string) =>
		`The workshop ${code} already has answers from this device. New ones will replace them.`,
	lineSchool: (code: string) => `For the workshop ${code}, in school mode: nothing is sent.`,
	lineOver: 'The workshop is over. You can still take the quiz for yourself; nothing is sent.',
	lineOff: 'Not for the workshop',
	lineLeft: 'This is not for the workshop any more. Nothing will be sent.',

	panelHeading: (code: string) => `Workshop ${code}`,
	status: {
		answering: 'You have not finished the quiz for this workshop yet.',
		waiting: 'Your answers wait on this phone and go out by themselves.',
		sending: 'Sending your answers…',
		retrying:
			'It has not worked yet. Your answers wait on this phone and go out by themselves as soon as there is a connection, even after a reload.',
		sent: 'Your answers have arrived. Thank you!',
		failed: 'Your answers were not taken.',
		kept: 'School mode: nothing was sent. This result is on this phone and nowhere else.',
		deleting: 'Asking the workshop to delete your answers…',
		deletingRetrying:
			'Your answers are to be deleted. It has not worked yet; the request goes out by itself as soon as there is a connection.',
		deleted: 'The workshop has deleted your answers. Your result here is still yours.'
	},
	yours: 'Your result below is yours, whatever happens to the network.',
	tryNow: 'Try now',
	withdraw: 'Delete my answers from the workshop',
	withdrawQuestion: 'Delete your answers from the workshop?',
	withdrawMeans:
		'They are erased at once and do not come back. Group figures that have already been shown stay as they are. Your own result stays on this phone.',
	withdrawNo: 'Keep them there',
	withdrawYes: 'Delete them',
	hours: (hours: number) =>
		hours % 24 === 0 && hours > 24
			? `${String(hours / 24)} days`
			: hours === 1
				? '1 hour'
				: `${String(hours)} hours`
};

export type RoomText = typeof room;
