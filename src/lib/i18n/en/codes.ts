import type { LinkIssue } from '#lib/link/link-issue.ts';

type Issue = LinkIssue['code'] | 'unreachable' | 'duplicate' | 'too-many';

const issues: Readonly<Record<Issue, string>> = {
	empty: 'This link has lost its code: the part after the # sign is missing.',
	damaged: 'This code is incomplete or contains a wrong character. Ask for it again.',
	'newer-format':
		'This code was made by a newer version of Arah. Reload the page or update your copy of Arah, then try again.',
	'unknown-quiz': 'This code belongs to a quiz that is not on this site.',
	'foreign-quiz':
		'This code belongs to a quiz that is not on this site. Add its quiz file here, then read the code again.',
	'ambiguous-quiz':
		'Several quizzes on this site could have made this code. Ask for the full result link, which names its quiz.',
	'unknown-version': 'This code belongs to a version of the quiz that is not on this site.',
	'changed-quiz':
		'The quiz behind this code was changed without a new version, so it cannot be read safely.',
	unreachable:
		'The quiz behind this code could not be loaded. Are you offline? Add it again later.',
	duplicate: 'This code is already here, so it was not added twice.',
	'too-many': 'There is room for 30 results. This one was left out.'
};

export const codes = {
	pasteLabel: 'Paste result links or codes',
	pasteHint:
		'One or several, with any text around them. A name in front of a code is added too: “Budi: https://…”.',
	read: 'Read them',
	scan: 'Scan a QR code',
	choose: 'Choose files or pictures',
	dropHint:
		'You can also drop or paste files here: pictures of a QR code, or .txt, .csv and .json with codes in them. A quiz file that codes need can be added the same way.',
	reading: 'Reading…',
	nothing:
		'There is no result link or code in this text. A result link has a code after the # sign.',
	left: 'Anything that was not added is still in the field above, so you can correct it and try again.',
	files: {
		'too-large': (name: string) => `${name} is too large to read.`,
		unreadable: (name: string) => `${name} could not be opened.`,
		'no-reader': (name: string) =>
			`The QR code reader could not be loaded, so ${name} was not read. Are you offline?`,
		nothing: (name: string) => `There is no result code in ${name}.`
	},
	camera: {
		heading: 'Camera',
		starting: 'Starting the camera. Your browser may ask you first.',
		hint: 'Hold a QR code up to the camera. The picture stays on this device.',
		picture: 'Camera picture',
		stop: 'Stop the camera',
		read: 'Read. You can show the next one.',
		foreign: 'This QR code does not contain an Arah result.',
		refused:
			'Camera access was not allowed. You can choose a picture of the QR code or paste the link.',
		missing:
			'No camera was found, or this connection does not allow one. You can choose a picture of the QR code or paste the link.',
		busy: 'The camera did not start; another program may be using it. You can choose a picture of the QR code or paste the link.',
		'no-reader':
			'The QR code reader could not be loaded. Are you offline? You can still paste the link.'
	},
	place: {
		text: 'This text',
		line: (line: number) => `line ${String(line)}`,
		fileLine: (name: string, line: number) => `${name}, line ${String(line)}`,
		camera: 'camera',
		link: 'link to this page'
	},
	examples: {
		add: 'Try with three example results',
		means: 'Made-up people, but real results from this quiz.',
		here: 'Results marked “(example)” belong to made-up people.',
		remove: 'Remove the examples',
		removed: 'The examples were removed.',
		names: ['Ani (example)', 'Budi (example)', 'Citra (example)']
	},
	notAdded: (count: number) =>
		count === 1 ? 'One entry was not added' : `${String(count)} entries were not added`,
	dismiss: 'Hide this list',
	issues
};

export type CodesText = typeof codes;
