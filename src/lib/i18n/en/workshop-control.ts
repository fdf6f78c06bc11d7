import type { WorkshopState, Show } from '#lib/schema/workshop.ts';
import { ifNothing } from './in-app.ts';

const states: Readonly<Record<WorkshopState, { readonly name: string; readonly means: string }>> = {
	lobby: {
		name: 'Waiting',
		means: 'People can join and read what will be stored. Nobody can submit answers yet.'
	},
	open: {
		name: 'Answering',
		means: 'People answer. The screen shows only how many have joined and how many have finished.'
	},
	revealed: {
		name: 'Revealed',
		means:
			'The screen shows the group profile. Latecomers can still answer; it is updated only once at least five more devices have submitted.'
	},
	closed: {
		name: 'Closed',
		means: 'Nobody can join or submit. The group profile stays until everything is deleted.'
	},
	purged: { name: 'Deleted', means: 'Everything this workshop stored has been deleted.' }
};

const shows: Readonly<Record<Show, { readonly name: string; readonly means: string }>> = {
	board: {
		name: 'The board',
		means: 'Follows the workshop: the counts, or the group profile.'
	},
	code: { name: 'The code', means: 'A large code and QR code, for latecomers.' },
	blank: { name: 'Blank', means: 'An empty screen, for discussion.' }
};

/** What a facilitator reads: how to create a workshop, its keys, and the control screen. */
export const workshopControl = {
	newTitle: 'Create a workshop · Arah',
	newDescription:
		'A code and a QR code on the projector, everyone answers on their own phone, and the group sees its profile. Deleted on schedule.',
	newHeading: 'Create a workshop',
	newLead:
		'You show a code and a QR code on the projector. Everyone answers on their own phone, and you reveal the group profile when you are ready. No names and no accounts. Every average covers at least five devices.',
	noScript: 'This page needs JavaScript.',
	toScript: '30-minute script, poster and slips',
	quiz: 'Quiz',
	mode: 'Length',
	full: 'Full profile',
	fullMeans: (items: string, minutes: string) => `${items} questions, about ${minutes} minutes`,
	quick: 'Quick match',
	quickMeans: (minutes: string) =>
		`Only as many questions as needed, about ${minutes} minutes; the group profile is less precise`,
	language: 'Language of the questions',
	languageHelp: 'The same for everyone. Notices appear in the language of each phone.',
	name: 'Title (optional)',
	nameHelp: (max: string) =>
		`Everyone in the workshop sees it, for instance “Class 11 B”. Up to ${max} characters; no names of people.`,
	nameTooLong: (max: string) => `The title is longer than ${max} characters.`,
	kind: 'What is collected',
	group: 'Group profile',
	groupMeans:
		'Answers are sent to this server. Averages can be revealed once there are ten devices, or five if you confirm that everyone is here.',
	school: 'School mode: nothing is collected',
	schoolMeans:
		'Nothing leaves the phones: no answers, no group figures. For pupils under 18, whose parents would have to consent.',
	rows: 'Let me download answers and scores, person by person',
	rowsMeans:
		'Shuffled, without codes, names or times, and only with at least five devices. Participants are told before they agree, and some may decide not to take part. You cannot switch this on later.',
	keep: 'Delete each person’s answers',
	keepChoices: (days: number) =>
		days === 1 ? 'One day after closing' : `${String(days)} days after closing`,
	keepHelp: 'Group figures are deleted after 90 days at the latest.',
	settings: {
		heading: 'Settings',
		full: (items: string, minutes: string) =>
			`Full profile: ${items} questions, about ${minutes} minutes`,
		quick: (minutes: string) => `Quick match: about ${minutes} minutes`,
		language: (name: string) => `Questions in ${name}`,
		deleted: (days: number) =>
			days === 1
				? 'Answers deleted one day after closing'
				: `Answers deleted ${String(days)} days after closing`,
		nothing: 'Nothing is collected',
		rows: 'You can download answers person by person',
		title: (title: string) => `Title: “${title}”`,
		change: 'Change the settings'
	},
	make: 'Create the workshop',
	making: 'Creating the workshop…',

	madeHeading: 'The workshop is ready',
	madeLead: (code: string) =>
		`Its code is ${code}. Save your key before you continue: it is shown only once.`,
	keyHeading: 'Your key to this workshop',
	keyMeans:
		'With this link you can run the workshop from any device. So can anyone else who has it: do not show it to anyone, and never put it on the projector. We cannot send it to you again.',
	keyLink: 'Secret link',
	copy: 'Copy the link',
	copied: 'Copied. Save it where nobody else can see it.',
	copyFailed: 'The browser did not allow copying. Select the link and copy it yourself.',
	ifNothing,
	print: 'Print the recovery sheet',
	keepKey: 'I have saved my key',
	keyProblem: 'Error: save your key first, then tick this box. The key is shown only once.',
	toControl: 'Go to the control screen',

	sheetHeading: 'Recovery sheet',
	sheetLead:
		'If your laptop fails, scan this with another device or type the link. Then choose “Take over here”.',
	sheetKeep: 'Do not show this sheet to anyone, and destroy it after the workshop.',
	sheetQr: 'QR code of the secret link',
	sheetCode: 'Code for participants',

	title: 'Control screen · Arah',
	description: 'For running a workshop. Opens only with its secret link.',
	heading: 'Control screen',
	looking: 'Opening the workshop…',
	noKey: 'This link has no key. Open the secret link of your workshop, or create a new workshop.',
	again: 'Try again',
	toNew: 'Create a workshop',
	connection: {
		connecting: 'Connecting…',
		live: 'Connected',
		polling:
			'Updated every few seconds because something on the network is holding back live updates.',
		waiting:
			'No connection. These are the last known figures; this screen will reconnect automatically.'
	},
	otherDevice: 'Another device is now running this workshop.',
	otherMeans:
		'From here, you can only watch. If that device is not yours or a colleague’s, someone has your key: take over and delete the workshop.',
	takeOver: 'Take over here',

	statesHeading: 'Stage of the workshop',
	states,
	now: 'now',
	next: {
		lobby: 'Start the quiz',
		open: 'Reveal the group profile',
		revealed: 'Close the workshop'
	},
	closeEarly: 'Close now',
	tooFew: 'Fewer than five devices have submitted, so there is nothing to show yet.',
	notShown:
		'Nothing is shown yet. Averages appear once there are ten devices, or five if you confirm that everyone is here. Careless answers do not count.',
	showSmall: 'Everyone is here: show it',
	schoolOpen: 'School mode: nothing is collected, so there is nothing to reveal.',
	counts: 'Devices',
	joined: 'joined',
	finished: 'finished',
	countsMean:
		'Devices are counted, not people. Anyone could take part with several, including you.',
	door: {
		open: { means: 'Anyone with the code can join.', act: 'Stop new people joining' },
		closed: {
			means: 'No one new can join. People who have joined can still submit.',
			act: 'Let new people join again'
		}
	},
	flagged: (count: string) =>
		`${count} devices submitted answers that look careless. They are included in the counts but not in the group figures.`,
	flaggedFew:
		'Fewer than five devices submitted answers that look careless. They are included in the counts but not in the group figures.',

	screenHeading: 'Projector',
	openScreen: 'Open the projector screen',
	openScreenMeans:
		'Opens in a new window: drag it to the projector and press F for full screen. Its link only displays the workshop.',
	openLead: 'Open a projector controlled from this keyboard',
	openLeadMeans:
		'The space bar moves on to the next step. Its link contains your key: do not share it.',
	copyScreen: 'Copy the projector link',
	copiedScreen: 'Copied. This link is safe to share: it only displays the workshop.',
	shows: 'What it shows',
	showChoices: shows,
	previewHeading: 'What the group sees',
	previewNone: 'No answers are shown until you reveal them.',
	previewFew: 'Nothing yet: “Stage of the workshop” says what is missing.',

	exportHeading: 'Download the group figures',
	exportLead: 'The figures that the group has seen, as a file.',
	exports: {
		'view-csv': 'Group as CSV',
		'view-json': 'Group as JSON',
		'rows-csv': 'Person by person as CSV',
		'rows-json': 'Person by person as JSON'
	},
	exportRows:
		'Person by person: shuffled, without codes or times, as announced when you created the workshop. Available once the workshop is closed.',
	exportNoRows:
		'Person-by-person answers are not available: they were not announced when the workshop was created.',
	exportRowsGone: 'The person-by-person answers have been deleted, as announced.',

	whenHeading: 'What happens, and when',
	whenClose: (when: string) => `Closes automatically: ${when}`,
	whenCloseEmpty: (when: string) =>
		`Closes automatically if no one has joined and you have not started the quiz: ${when}`,
	whenPurge: (when: string) => `Each person’s answers are deleted: ${when}`,
	whenAfter: (hours: string) => `Each person’s answers are deleted ${hours} after closing.`,
	whenView: 'Group figures are deleted 90 days after closing at the latest.',

	endHeading: 'End it',
	deleteNow: 'Delete everything now',
	questions: {
		closed: {
			heading: 'Close the workshop?',
			means:
				'Nobody will be able to join or submit, and the workshop cannot be reopened. Answers still waiting on a phone without a network will not arrive.',
			yes: 'Close it'
		},
		revealed: {
			heading: 'Reveal the group profile?',
			means:
				'Everyone will see it, and this cannot be undone. You can blank the screen at any time.',
			yes: 'Reveal it'
		},
		small: {
			heading: 'Does the number of people match the number of devices?',
			means: (devices: string) =>
				`${devices} devices have submitted. With fewer than ten, someone using several devices could work out one person’s scores from the averages. Ask for a show of hands and count. Averages are shown in steps of five points.`,
			yes: 'Yes, reveal it'
		},
		delete: {
			heading: 'Delete everything now?',
			means:
				'This deletes all answers and figures of the workshop at once and for good. People keep their own results on their phones. If you need the group figures, download them first.',
			yes: 'Delete everything'
		}
	},
	no: 'Not yet',
	gone: 'Everything this workshop stored has been deleted. People keep their own results on their phones.',
	goneHeading: 'Deleted'
};

export type WorkshopControlText = typeof workshopControl;
