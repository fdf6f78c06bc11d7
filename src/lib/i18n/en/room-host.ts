import type { RoomState, Show } from '#lib/schema/room.ts';
import { ifNothing } from './in-app.ts';

const states: Readonly<Record<RoomState, { readonly name: string; readonly means: string }>> = {
	lobby: {
		name: 'Waiting room',
		means: 'People can come in and read what is stored. Nobody can submit answers yet.'
	},
	open: {
		name: 'Open',
		means: 'People answer. The screen shows how many have joined and finished, and nothing else.'
	},
	revealed: {
		name: 'Revealed',
		means:
			'The screen shows the group profile. Latecomers can still answer; it grows by at least five devices at a time.'
	},
	closed: {
		name: 'Closed',
		means: 'Nobody can join or submit. The group profile stays until everything is deleted.'
	},
	purged: { name: 'Deleted', means: 'Everything that this workshop stored is gone.' }
};

const shows: Readonly<Record<Show, { readonly name: string; readonly means: string }>> = {
	board: {
		name: 'The board',
		means: 'What belongs to the state: the counts, or the group profile.'
	},
	code: { name: 'The code', means: 'Code and QR large, for latecomers.' },
	blank: { name: 'Nothing', means: 'A blank screen, for talking.' }
};

/** What whoever leads a workshop reads: making a room, its keys, and the control screen. */
export const roomHost = {
	newTitle: 'Open a workshop · Arah',
	newDescription:
		'A code and a QR on the projector, everybody answers on their own phone, and the group sees itself. Deleted on time.',
	newHeading: 'Open a workshop',
	newLead:
		'A code and a QR on the projector, everybody answers on their own phone, and you reveal the group profile when you are ready. No names and no accounts. Averages come from at least five devices.',
	noScript: 'Leading a workshop needs JavaScript.',
	toScript: 'Script for 30 minutes, poster and slips',
	quiz: 'Quiz',
	mode: 'How much is asked',
	full: 'Full profile',
	fullMeans: (items: string, minutes: string) => `${items} questions, about ${minutes} minutes`,
	quick: 'Quick match',
	quickMeans: (minutes: string) =>
		`As few questions as it takes, about ${minutes} minutes; the group profile is less sharp`,
	language: 'Language of the questions',
	languageHelp: 'For everybody in the room. Notices are in the language of each phone.',
	name: 'Title (optional)',
	nameHelp: (max: string) =>
		`Shown to everybody in the room, for instance “Class 11 B”. Up to ${max} characters; no names of people.`,
	nameTooLong: (max: string) => `The title has more than ${max} characters.`,
	kind: 'What comes together',
	group: 'The group profile',
	groupMeans:
		'Answers go to this server. Averages can be revealed from ten devices on, or from five if you confirm that everyone is here.',
	school: 'School mode: nothing',
	schoolMeans:
		'Nothing leaves the phones: no answers, no group figures. For pupils under 18, for whom parents would have to consent.',
	rows: 'I may download answers person by person',
	rowsMeans:
		'Shuffled, without code, name or time, from five devices on. Participants are told before they agree, and some will stay away. It cannot be switched on later.',
	keep: 'Delete each person’s answers',
	keepChoices: (days: number) =>
		days === 1 ? 'One day after closing' : `${String(days)} days after closing`,
	keepHelp: 'Group figures are deleted after 90 days at the latest.',
	make: 'Make the room',
	making: 'Making the room…',

	madeHeading: 'The room is ready',
	madeLead: (code: string) =>
		`Its code is ${code}. Keep your key before you go on: it is shown once.`,
	keyHeading: 'Your key to this room',
	keyMeans:
		'With this link you lead the workshop, on any device. Whoever has it can do the same: show it to nobody, and never put it on the projector. We cannot send it again.',
	keyLink: 'Secret link',
	copy: 'Copy the link',
	copied: 'Copied. Keep it where nobody else looks.',
	copyFailed: 'Copying was not allowed. Mark the link and copy it by hand.',
	ifNothing,
	print: 'Print the recovery sheet',
	keepKey: 'I have kept my key',
	toControl: 'To the control screen',

	sheetHeading: 'Recovery sheet',
	sheetLead:
		'If your laptop fails: scan this with another device, or type the link. Then choose “Take over here”.',
	sheetKeep: 'Keep this sheet to yourself, and destroy it after the workshop.',
	sheetQr: 'QR code of the secret link',
	sheetCode: 'Code for the people in the room',

	title: 'Control screen · Arah',
	description: 'Leads a workshop. Only with its secret link.',
	heading: 'Control screen',
	looking: 'Opening the room…',
	noKey: 'This address has no key. Open the secret link of your workshop, or make a new one.',
	again: 'Try again',
	toNew: 'Open a workshop',
	connection: {
		connecting: 'Connecting…',
		live: 'Live',
		polling:
			'Updated every few seconds: something between this page and the server holds live updates back.',
		waiting: 'No connection. These numbers are from before; it reconnects by itself.'
	},
	otherDevice: 'Another device leads this room now.',
	otherMeans:
		'You can watch here. If that is not you or your partner, take over and delete the room: somebody has your key.',
	takeOver: 'Take over here',

	statesHeading: 'Where the workshop is',
	states,
	now: 'now',
	next: {
		lobby: 'Open the room',
		open: 'Reveal the group profile',
		revealed: 'Close the workshop'
	},
	closeEarly: 'Close now',
	tooFew: 'Fewer than five devices have submitted: there would be nothing to see yet.',
	notShown:
		'Nothing is shown yet. Averages appear from ten devices on, or from five if you confirm that everyone is here. Careless answers do not count.',
	showSmall: 'Everyone is here: show it',
	schoolOpen: 'School mode: nothing comes together, so there is nothing to reveal.',
	counts: 'Devices',
	joined: 'joined',
	finished: 'finished',
	countsMean:
		'Devices are counted, not people. Someone could take part with several, and so could you.',
	door: {
		open: { means: 'Anyone with the code can join.', act: 'Close the door' },
		closed: {
			means: 'The door is closed: no one new can join. People who are in can still submit.',
			act: 'Open the door again'
		}
	},
	flagged: (count: string) =>
		`${count} devices submitted answers that look careless; they are counted and left out of the group figures.`,
	flaggedFew:
		'Fewer than five devices submitted answers that look careless; they are counted and left out of the group figures.',

	screenHeading: 'Projector',
	openScreen: 'Open the projector screen',
	openScreenMeans:
		'In a new window: drag it to the projector and press F for full screen. Its link can show the room and nothing else.',
	openLead: 'Open a projector that this keyboard leads',
	openLeadMeans:
		'Its space bar goes on to the next step. Its link holds your key: do not share it.',
	copyScreen: 'Copy the projector link',
	copiedScreen: 'Copied. It is safe to share: it only shows.',
	shows: 'What it shows',
	showChoices: shows,
	previewHeading: 'What the group sees',
	previewNone: 'Nothing of the answers until you reveal.',
	previewFew: 'Nothing yet: “Where the workshop is” says what is missing.',

	exportHeading: 'Take the numbers home',
	exportLead: 'What the group has been shown, as a file. Formulas in it are made harmless.',
	exports: {
		'view-csv': 'Group as CSV',
		'view-json': 'Group as JSON',
		'rows-csv': 'Person by person as CSV',
		'rows-json': 'Person by person as JSON'
	},
	exportRows:
		'Person by person: shuffled, without codes and times. You announced this when you made the room. To be had once the workshop is closed.',
	exportNoRows:
		'Answers person by person are not to be had: that was not announced when the room was made.',
	exportRowsGone: 'The answers of single people have been deleted, as you announced.',

	whenHeading: 'What happens when',
	whenClose: (when: string) => `Closes by itself: ${when}`,
	whenCloseEmpty: (when: string) =>
		`Closes by itself if no one has joined and you have not opened it: ${when}`,
	whenPurge: (when: string) => `Each person’s answers are deleted: ${when}`,
	whenAfter: (hours: string) => `Each person’s answers are deleted ${hours} after closing.`,
	whenView: 'Group figures are deleted 90 days after closing at the latest.',

	endHeading: 'End it',
	deleteNow: 'Delete everything now',
	questions: {
		closed: {
			heading: 'Close the workshop?',
			means:
				'Nobody can join or submit any more, and it cannot be opened again. Answers that still wait on a phone without a network do not arrive.',
			yes: 'Close it'
		},
		revealed: {
			heading: 'Reveal the group profile?',
			means:
				'Everybody in the room sees it. It cannot be taken back; you can blank the screen at any time.',
			yes: 'Reveal it'
		},
		small: {
			heading: 'Did as many people take part as devices?',
			means: (devices: string) =>
				`${devices} devices have submitted. Below ten, someone with several devices could work out one person’s scores from the averages. Ask for a show of hands and count. Averages are shown in steps of five points.`,
			yes: 'Yes, reveal it'
		},
		delete: {
			heading: 'Delete everything now?',
			means:
				'All answers and all numbers of this workshop are erased at once, for good. People keep their own results on their phones. Take the numbers home first.',
			yes: 'Delete everything'
		}
	},
	no: 'Not yet',
	gone: 'Everything of this workshop has been deleted. People keep their own results on their phones.',
	goneHeading: 'Deleted'
};

export type RoomHostText = typeof roomHost;
