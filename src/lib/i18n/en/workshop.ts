import type { FailureCode } from '#lib/workshop/workshop-failure.ts';

const failures: Readonly<Record<FailureCode, string>> = {
	offline: 'There is no connection to the server right now. Check the Wi-Fi, then try again.',
	unexpected: 'This page does not understand the server’s reply. Reload the page.',
	unavailable: 'The server is busy right now. Wait a moment, then try again.',
	'too-many-requests': 'Too many attempts in a short time. Wait a minute, then try again.',
	'unknown-room': 'There is no workshop with this code. Check it letter by letter.',
	gone: 'This workshop is over, and everything it stored has been deleted.',
	'wrong-state': 'This workshop is closed. It no longer accepts answers.',
	'room-full': 'The workshop is full. Tell the facilitator.',
	'door-closed': 'This workshop is not open to new participants right now. Ask the facilitator.',
	'unknown-member': 'The workshop does not recognise this code. Check it letter by letter.',
	withdrawn: 'You have deleted these answers from the workshop. You can take part again.',
	'refused-school': 'This workshop is in school mode: answers stay on each phone.',
	'bad-request':
		'The server did not accept this. The page may be out of date: reload it and try again.',
	'too-large':
		'The server did not accept this. The page may be out of date: reload it and try again.',
	'unknown-quiz': 'The quiz of this workshop is no longer on this site.',
	'wrong-secret': 'The server did not accept this key.',
	'too-many-rooms': 'There are too many open workshops on this server. Try again later.',
	'too-few': 'Too few devices have submitted answers, so there is nothing to show yet.',
	'not-announced': 'This was not announced before the workshop opened.'
};

/** For how long, in words, and the name of the server. */
interface Keeping {
	readonly keep: string;
	readonly host: string;
}

/** What a member of a workshop reads: joining, the line in the quiz, and the panel at the result. */
export const workshop = {
	title: 'Join a workshop · Arah',
	description: 'Type or scan a workshop code, read what the workshop stores, and take part.',
	heading: 'Join a workshop',
	lead: 'The code is on the screen: six letters and digits, such as ABC-D23.',
	noScript: 'Joining a workshop needs JavaScript.',
	codeLabel: 'Workshop code',
	codeProblem: 'A code has six letters and digits, without 0, 1, I, L, O and U.',
	find: 'Continue',
	scan: 'Scan the QR code',
	scanForeign: 'This QR code is not for a workshop.',
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

	noticeHeading: 'What happens to your answers',
	notice: ({ keep, host }: Keeping) => [
		'Your answers to this quiz are sent to this workshop, with the time each one took. Your name, phone number and device are not recorded.',
		`Everyone who sees the screen, including the facilitator, sees group figures that cover at least five devices. To calculate them, the server ${host} stores your answers and scores.`,
		'One person can use several devices. That way, the facilitator or anyone else could work out your scores from the averages. So take part only if you trust this group.',
		`Your answers are deleted ${keep} after the workshop closes, or sooner if you delete them yourself.`
	],
	noticeRows:
		'In this workshop, the facilitator may also download answers and scores person by person: in random order, without code, name or time. In a small group, someone may still recognise yours. Deleting your answers does not delete a file that was already downloaded.',
	noticeShown:
		'You can delete your answers at any time. Group figures that have already been shown do not change, because a change could reveal which answers were yours.',
	noticeResult:
		'You keep your own result on your phone. Nothing from this workshop may be used to decide anything about you.',
	consent: 'I agree to my answers being stored for this workshop as described above.',
	consentNeeded: 'Please tick the box if you agree. Otherwise, nothing is sent.',
	join: 'Agree and take part',
	privately: 'Take the quiz without the workshop',

	schoolHeading: 'Your answers stay on your phone',
	school: [
		'This workshop is in school mode: your answers and your result stay on this phone.',
		'Nobody in the room gets them, and neither does the server. No group figures are made from them.',
		'You decide whether to show anyone your result.'
	],
	schoolStart: 'Start the quiz',

	lobby: 'You are in. The workshop has not opened yet. This page will update when it does.',
	isRevealed: 'The group profile is already on the screen. You can still take part.',
	isClosed: 'This workshop is closed. It no longer accepts answers.',
	closedStill: 'You can still take the quiz for yourself; nothing is sent.',
	start: 'Start the quiz',
	toResult: 'See your result',
	joined: 'You are taking part in this workshop.',
	continueCode: 'Your personal code',
	continueSoon: 'It will appear here in a moment.',
	continueMeans:
		'Write it down. With it you can continue on another phone, or delete your answers.',
	leave: 'Leave this workshop',
	left: 'The workshop is no longer saved on this phone. Answers that you have sent stay in the workshop until they are deleted on schedule.',
	leaveFailed: 'This browser did not allow the workshop to be removed from this phone.',
	someoneElse: 'Someone else is using this device',
	someoneElseQuestion: 'Start fresh for someone else?',
	someoneElseMeans:
		'Answers already sent stay in the workshop. This device will delete its copy, any unsent answers and your personal code. If you still need them, copy your result link and write down the code first.',
	someoneElseNo: 'Cancel',
	someoneElseYes: 'Start fresh',
	someoneElseUnsent:
		'This device still has something to send to the workshop. Wait until it has been sent, then try again.',
	someoneElseReady: 'This device is ready for the next person.',
	damaged: 'The record of the workshop on this phone cannot be read. You can join again.',

	resumeHeading: 'Already joined on another phone?',
	resumeLead: 'Type the personal code that the other phone shows.',
	resumeLabel: 'Personal code',
	resumeProblem: 'A personal code has eight letters and digits.',
	resumeConsent: 'I agreed to the notice of this workshop when I joined, and I still agree.',
	resume: 'Continue here',
	resumed: (hasSubmitted: boolean): string =>
		hasSubmitted
			? 'Welcome back. The workshop already has your answers. If you answer again, the new ones replace them.'
			: 'Welcome back. The workshop does not have your answers yet.',

	cannotKeep:
		'This browser does not save anything. Leave this page open until your answers are sent, and write down your personal code.',
	line: (code: string) => `For workshop ${code}. At the end, your answers are sent to it.`,
	lineAgain: (code: string) =>
		`Workshop ${code} already has answers from this device. New ones will replace them.`,
	lineSchool: (code: string) => `For workshop ${code}, in school mode: your answers are not sent.`,
	lineOver: 'This workshop is over. You can still take the quiz for yourself; nothing is sent.',
	lineOff: 'Do not send to the workshop',
	lineLeft: 'You are no longer answering for the workshop. Nothing more will be sent.',

	panelHeading: (code: string) => `Workshop ${code}`,
	status: {
		answering: 'You have not finished the quiz for this workshop yet.',
		waiting: 'Your answers are waiting on this phone and will be sent automatically.',
		sending: 'Sending your answers…',
		retrying:
			'That has not worked yet. Your answers are waiting on this phone and will be sent once there is a connection and Arah is open.',
		sent: 'Your answers have arrived. Thank you!',
		failed: 'Your answers were not accepted.',
		kept: 'School mode: your answers were not sent. This result is only on this phone.',
		deleting: 'Asking the workshop to delete your answers…',
		deletingRetrying:
			'The workshop has not confirmed yet that your answers are deleted. The request will be sent again once there is a connection and Arah is open.',
		deleted: 'The workshop has deleted your answers. Your result here is still yours.'
	},
	yours: 'The result below is yours, whatever happens to the network.',
	tryNow: 'Try now',
	withdraw: 'Delete my answers from the workshop',
	withdrawQuestion: 'Delete your answers from the workshop?',
	withdrawMeans:
		'This cannot be undone. Group figures that have already been shown do not change. You keep your own result on this phone.',
	withdrawNo: 'Do not delete',
	withdrawYes: 'Delete them',
	hours: (hours: number) =>
		hours % 24 === 0 && hours > 24
			? `${String(hours / 24)} days`
			: hours === 1
				? '1 hour'
				: `${String(hours)} hours`
};

export type WorkshopText = typeof workshop;
