import type { FileIssue } from '#lib/desk/caseload-file.ts';
import type { DeskIssue } from '#lib/desk/desk-issue.ts';
import type { EntryPart } from '#lib/desk/entry.ts';
import type { Flag } from '#lib/engine/result.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Mode } from '#lib/schema/quiz.ts';

const issues: Readonly<Record<DeskIssue, string>> = {
	full: 'This device has no room left, so nothing was changed. Save the caseload as a file, then delete what you no longer need.',
	refused:
		'The browser did not let this page store anything, so nothing was changed. Try again; if it stays like this, save the caseload as a file.',
	newer:
		'What is kept here was written by a newer Arah than this one. Reload the page and try again.',
	locked: 'The desk is locked. Enter the passphrase first; nothing was changed.',
	'passphrase-changed':
		'The passphrase was changed in another tab. Enter the new one; nothing was changed here.',
	'wrong-passphrase': 'That is not the passphrase. Nothing is lost; try again.',
	'lock-damaged':
		'The record that belongs to your passphrase is damaged, so the encrypted results cannot be opened here any more. They were left as they are.',
	'short-passphrase': 'Please take at least 8 characters. A few words in a row are good.',
	'no-encryption':
		'This page cannot encrypt, because it was not loaded over https. Nothing was changed.',
	gone: 'This result was deleted in another tab, so there is nothing to change.',
	'changed-elsewhere': 'Another tab has changed this in the meantime. Nothing was overwritten.',
	busy: 'Another tab is writing all the time. Try again in a moment; nothing was changed.'
};

const fileIssues: Readonly<Record<FileIssue, string>> = {
	empty: 'The file is empty.',
	'too-large': 'The file is larger than 30 MB. No caseload of Arah is that large.',
	'cut-off':
		'The file is a caseload, but its text is incomplete or damaged, so that no entry can be told from the next. Copy the file again from where you saved it.',
	foreign: 'This is not a caseload of Arah. Its file name begins with “arah-caseload”.',
	'newer-format':
		'This caseload was saved by a newer Arah than this one. Reload the page and try again.',
	'no-entries': 'This is a caseload, but the list of results in it is missing.',
	'lock-damaged':
		'The file is encrypted, and the part that belongs to its passphrase is damaged. It cannot be opened, not even with the right passphrase.',
	'wrong-passphrase':
		'That is not the passphrase under which this file was saved. The file is unchanged; try again.',
	'sealed-damaged':
		'The passphrase is right, but the encrypted part of the file is damaged. Copy the file again from where you saved it.',
	'no-encryption':
		'The file is encrypted, and this page cannot open it, because it was not loaded over https.'
};

const codeIssues: Readonly<Record<LinkIssue['code'] | 'unreachable', string>> = {
	empty: 'There is no code',
	damaged: 'The code is damaged',
	'newer-format': 'Made by a newer Arah than this one: reload the page',
	'unknown-quiz': 'From a quiz that is not on this site',
	'unknown-version': 'From a version of the quiz that is not on this site',
	'changed-quiz': 'The quiz was changed without a new version, so the code cannot be read safely',
	unreachable: 'The quiz behind it could not be loaded: are you offline?'
};

const flags: Readonly<Record<Flag, string>> = {
	'straight-line': 'same answer in a row',
	'no-variation': 'almost all answers the same',
	inconsistent: 'answers far apart',
	contradiction: 'answers contradict each other',
	'too-fast': 'too fast to read',
	fast: 'quick answers',
	'level-decides': 'the overall level decides',
	flat: 'skills close together',
	atypical: 'a little unlike all profiles',
	'strongly-atypical': 'unlike all profiles',
	'skill-not-measured': 'a skill not measured'
};

const modes: Readonly<Record<Mode | 'summary', string>> = {
	full: 'all answers',
	quick: 'quick match',
	summary: 'summary code'
};

const parts: Readonly<Record<EntryPart, string>> = {
	shape: 'it is no entry',
	code: 'the code is missing or damaged',
	label: 'the name is missing or longer than 80 characters',
	entered: 'the date is missing or is no date',
	notes: 'the notes are missing or longer than 20,000 characters'
};

const results = (count: number) => (count === 1 ? '1 result' : `${String(count)} results`);

export const desk = {
	title: 'Counsellor’s desk · Arah',
	description:
		'Keep the results that people send you on this device, with notes, encrypted if you want. Compare them, print them, save them as a file. Nothing is uploaded.',
	heading: 'Counsellor’s desk',
	lead: 'The results that people sent you. They are kept on this device and nowhere else.',
	opening: 'Looking at what this device keeps…',
	noScript: 'The desk works in your browser alone. That needs JavaScript.',
	invite: 'Make an invitation',
	issues,
	codeIssues,

	notKept: {
		refused:
			'This browser keeps nothing for this page: a private window, or storage that is switched off. The desk works, but only until you close or reload this page. Save the caseload as a file before you go.',
		newer:
			'What this device keeps was written by a newer Arah. It was left alone. Until you reload the page into the newer version, this desk lasts only as long as the page.',
		full: 'This device has no room for a caseload. The desk works, but only until you close or reload this page. Save the caseload as a file before you go.'
	},
	unreadable: (count: number) =>
		count === 1
			? '1 entry on this device is damaged and cannot be read. It was left as it is; all others work. If you have an older file of your caseload, you can open it below.'
			: `${String(count)} entries on this device are damaged and cannot be read. They were left as they are; all others work. If you have an older file of your caseload, you can open it below.`,
	deleteUnreadable: 'Delete what cannot be read',

	notesConflict: {
		heading: 'Your caseload has other notes for this result',
		means: 'Another tab changed them, or they had not loaded here yet. Nothing was overwritten.',
		theirs: 'Notes in the caseload',
		both: 'Keep both',
		mine: 'Keep only what was typed here',
		take: 'Keep only the notes in the caseload'
	},

	lockedHeading: 'The desk is locked',
	lockedLead: 'The results on this device are encrypted. Enter your passphrase to open them.',
	lockedElsewhere: 'The passphrase was set or changed in another tab, so this tab was locked.',
	passphrase: 'Passphrase',
	unlock: 'Unlock',
	working: 'One moment…',
	forgotten:
		'Forgotten? Nobody can restore it, neither you nor we. If you have an older file without a passphrase, delete everything and open that file.',

	addHeading: 'Add results',
	pasteLabel: 'Links or codes that people sent you',
	nameLabel: 'Name or number (if you like)',
	nameHint: 'For a result that came without one. It stays on this device.',
	add: 'Add to the desk',
	added: (count: number) => `${results(count)} added.`,
	alreadyHere: (count: number) =>
		count === 1 ? '1 was on the desk already.' : `${String(count)} were on the desk already.`,

	listHeading: 'Results',
	count: (shown: number, all: number) =>
		shown === all ? results(all) : `${String(shown)} of ${results(all)}`,
	filter: 'Search',
	sort: 'Sort by',
	sorts: { entered: 'Date, newest first', label: 'Name', role: 'Role' },
	noMatch: 'No result fits this search.',
	unnamed: 'Without a name',
	select: (name: string) => `Select ${name}`,
	entered: (date: string) => `Entered ${date}`,
	readingCode: 'Reading the code…',
	headline: {
		clear: (top: string, share: string) => `${top} is the closest match (${share} by our model)`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`Leans towards ${top} (${share} by our model), with ${second} next (${next})`,
		blend: (top: string, share: string, second: string, next: string) =>
			`Between ${top} (${share} by our model) and ${second} (${next})`,
		withheld: 'No match shown: the answers look careless',
		unmeasured: 'Not enough answers for a match yet'
	},
	flagsLabel: 'Notes on the answers:',
	flags,
	modes,
	source: (mode: string, quiz: string, version: number) =>
		`${quiz}, version ${String(version)}, ${mode}`,
	rename: 'Rename',
	renameOf: (name: string) => `Rename ${name}`,
	newName: 'Name or number',
	save: 'Save',
	cancel: 'Cancel',
	delete: 'Delete',
	deleteOf: (name: string) => `Delete ${name}`,
	deleted: (name: string) => `${name} was deleted.`,
	undo: 'Undo',
	restored: (name: string) => `${name} is back.`,

	compare: (count: number) => `Compare ${results(count)}`,
	compareHow: 'Select 2 to 30 results to compare them.',
	compareTooMany: (count: number) =>
		`${String(count)} are selected. At most 30 can be compared at once.`,
	selectNone: 'Select none',

	emptyHeading: 'Your desk is empty. This is how to begin:',
	emptySteps: [
		'Make an invitation and send its link to the person you counsel.',
		'They take the quiz on their own device and send you the link or code of their result.',
		'Paste it above, scan its QR code or choose its file. You see the role, how certain it is, and what to ask.',
		'Compare results, add notes, print a report for the talk.'
	],

	protectHeading: 'Passphrase',
	protectLead:
		'A passphrase encrypts the results, names and notes on this device, and the files that you save. On a computer that others use, too, please set one.',
	protectWarning:
		'Nobody can restore a forgotten passphrase, neither you nor we. Without it the results are lost.',
	protectOn: 'A passphrase is set. What is kept on this device is encrypted.',
	protectOff: 'No passphrase is set. Whoever can use this browser can read the results.',
	setPassphrase: 'Set a passphrase',
	changePassphrase: 'Change the passphrase',
	removePassphrase: 'Remove the passphrase',
	currentPassphrase: 'Passphrase so far',
	newPassphrase: 'New passphrase, at least 8 characters',
	repeatPassphrase: 'The new passphrase once more',
	notRepeated: 'The two entries differ. Please type the new passphrase twice.',
	passphraseSet: 'The passphrase is set. Everything here is encrypted now.',
	passphraseChanged: 'The passphrase was changed. Files saved earlier keep the old one.',
	passphraseRemoved: 'The passphrase was removed. What is kept here is readable again.',
	lockNow: 'Lock now',

	fileHeading: 'Take the caseload along',
	fileLead:
		'Save all results, names and notes as one file: as a safety copy, or for another device.',
	saveEncrypted: 'The file will be encrypted with your passphrase.',
	savePlain: 'The file will not be encrypted: whoever has it can read names, notes and answers.',
	saveFile: 'Save as a file',
	saved: (name: string) =>
		`Your browser was given ${name}. If no file arrives, as in some apps, copy the file as text.`,
	copyFile: 'Copy the file as text',
	fileCopied:
		'Copied. Paste it into a note. Saved as a file whose name ends in .json, it can be opened here.',
	fileNotCopied: 'This browser does not let the page copy. Open the desk in Chrome or Safari.',
	saveFailed: 'The file could not be made.',
	openFile: 'Open a caseload file',
	openFileHint: 'Its results are added to those here. Nothing here is overwritten.',
	fileUnread: (name: string) => `“${name}” could not be read from the disk. Nothing was changed.`,
	fileIssue: (name: string, issue: string) => `${name}: ${issue} Nothing here was changed.`,
	fileIssues,
	filePassphrase: (name: string) => `“${name}” is encrypted. Its passphrase:`,
	openIt: 'Open',
	fileDamaged: (name: string, damaged: number, whole: number) =>
		`${String(damaged)} of ${String(damaged + whole)} entries in “${name}” cannot be read:`,
	entryAt: (place: number) => `Entry ${String(place)}`,
	parts,
	takeRest: (count: number) =>
		count === 1 ? 'Add the other one' : `Add the other ${String(count)}`,
	nothingToTake: 'No other entry is left to add. Nothing here was changed.',
	imported: (added: number, known: number) =>
		`${results(added)} added. ${
			known === 0
				? ''
				: `${String(known)} with the same code and name were here already and stayed as they are.`
		}`.trim(),
	importedPlain: 'This desk has no passphrase, so they are kept here unencrypted.',

	clearHeading: 'Delete everything',
	clearLead: 'Deletes all results, names and notes from this device, and the passphrase.',
	clear: 'Delete everything…',
	clearQuestion: (count: number) => `Really delete ${results(count)}, with all notes?`,
	clearLockedQuestion: 'Really delete everything that is kept here, encrypted and unread?',
	clearWarning: 'This cannot be undone. Files that you have saved stay where they are.',
	clearYes: 'Yes, delete everything',
	cleared: 'Everything was deleted. This device keeps no caseload any more.',

	whereHeading: 'What is kept where',
	where: [
		'Links, names and notes are kept in the storage of this browser, on this device alone, until you delete them. There is no account and no copy anywhere else.',
		'Nothing is uploaded. Role, certainty and notes on the answers are worked out here, in your browser, whenever you open the desk.',
		'Deleting the site data of this browser deletes the caseload, too. A file that you saved is your safety copy.',
		'On a computer that others use, set a passphrase, and lock the desk or close the tab when you leave.',
		'Results are personal data of others. Keep them only as long as the counselling needs, and never use them to select people.'
	]
};

export type DeskText = typeof desk;
