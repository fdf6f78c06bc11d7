import { profileHeadline } from './profile-headline.ts';
import type { CaseloadFileIssue } from '#lib/caseload/caseload-file.ts';
import type { CaseloadIssue } from '#lib/caseload/caseload-issue.ts';
import type { EntryPart } from '#lib/caseload/entry.ts';
import type { Flag } from '#lib/engine/result.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Mode } from '#lib/schema/quiz.ts';

const issues: Readonly<Record<CaseloadIssue, string>> = {
	full: 'This device is out of space, so nothing was changed. Save the caseload as a file, then delete what you no longer need.',
	refused:
		'The browser did not let this page store anything, so nothing was changed. Try again. If it keeps happening, save the caseload as a file.',
	newer:
		'The caseload on this device was saved by a newer version of Arah. Reload the page and try again.',
	locked: 'The desk is locked, so nothing was changed. Enter the passphrase first.',
	'passphrase-changed':
		'The passphrase was changed in another tab. Enter the new one. Nothing was changed here.',
	'wrong-passphrase': 'That is not the right passphrase. Nothing is lost; try again.',
	'lock-damaged':
		'The record needed to check your passphrase is damaged. The encrypted results can no longer be opened here. They were not changed.',
	'short-passphrase': 'Use at least 8 characters. A few words in a row work well.',
	'no-encryption':
		'This page cannot encrypt because it was not loaded over https. Nothing was changed.',
	gone: 'This result was deleted in another tab, so there is nothing to change.',
	'changed-elsewhere':
		'Another tab has changed this result in the meantime. Nothing was overwritten.',
	busy: 'Another tab is still saving. Nothing was changed; try again in a moment.'
};

const fileIssues: Readonly<Record<CaseloadFileIssue, string>> = {
	empty: 'The file is empty.',
	'too-large': 'The file is larger than 30 MB. No Arah caseload is that large.',
	'cut-off':
		'The file is a caseload, but it is incomplete or damaged, so its entries cannot be separated. Copy it again from where you saved it.',
	foreign: 'This is not an Arah caseload. The name of a caseload file begins with “arah-caseload”.',
	'newer-format':
		'This caseload was saved by a newer version of Arah. Reload the page and try again.',
	'no-entries': 'This is a caseload, but its list of results is missing.',
	'lock-damaged':
		'The file is encrypted, and the part needed to check the passphrase is damaged. Even the right passphrase cannot open it.',
	'wrong-passphrase':
		'That is not the passphrase this file was saved with. The file is unchanged; try again.',
	'sealed-damaged':
		'The passphrase is right, but the encrypted part of the file is damaged. Copy the file again from where you saved it.',
	'no-encryption':
		'The file is encrypted. This page cannot open it because it was not loaded over https.'
};

const codeIssues: Readonly<Record<LinkIssue['code'] | 'unreachable', string>> = {
	empty: 'There is no code',
	damaged: 'The code is damaged',
	'newer-format': 'Made by a newer version of Arah: reload the page',
	'unknown-quiz': 'The quiz is not on this site',
	'foreign-quiz': 'The quiz is not on this site: its quiz file is needed',
	'ambiguous-quiz': 'Several quizzes on this site could have made it: ask for the full link',
	'unknown-version': 'This version of the quiz is not on this site',
	'changed-quiz': 'The quiz was changed without a new version, so the code cannot be read safely',
	unreachable: 'The quiz could not be loaded: are you offline?'
};

const flags: Readonly<Record<Flag, string>> = {
	'straight-line': 'same answer many times in a row',
	'no-variation': 'nearly all answers the same',
	inconsistent: 'answers that belong together are far apart',
	contradiction: 'answers contradict each other',
	'too-fast': 'faster than anyone can read',
	fast: 'quick answers',
	'level-decides': 'the overall level decides',
	flat: 'scores close together',
	atypical: 'does not quite fit any profile',
	'strongly-atypical': 'fits none of the profiles',
	'skill-not-measured': 'a score is missing'
};

const modes: Readonly<Record<Mode | 'summary', string>> = {
	full: 'all answers',
	quick: 'quick match',
	summary: 'summary code'
};

const parts: Readonly<Record<EntryPart, string>> = {
	shape: 'this is not an entry',
	code: 'the code is missing or damaged',
	label: 'the name is missing or longer than 80 characters',
	entered: 'the date is missing or is not a date',
	notes: 'the notes are missing or longer than 20,000 characters'
};

const results = (count: number) => (count === 1 ? '1 result' : `${String(count)} results`);

export const desk = {
	title: 'Counsellor’s desk · Arah',
	description:
		'Collect the results that people send you, with notes. They are saved on this device, encrypted if you like. Compare them, print them or save them as a file. Nothing is uploaded.',
	heading: 'Counsellor’s desk',
	lead: 'The results people have sent you. They are saved on this device and nowhere else.',
	opening: 'Opening your caseload…',
	noScript: 'The desk runs entirely in your browser, so it needs JavaScript.',
	invite: 'Make an invitation',
	studio: 'Make your own quiz',
	issues,
	codeIssues,

	notKept: {
		refused:
			'This browser is not saving anything for this page: either this is a private window, or storage is switched off. The desk works, but only until you close or reload the page. Save the caseload as a file before you go.',
		newer:
			'The caseload on this device was saved by a newer version of Arah and has not been touched. Reload the page to use it. Until then, anything you add here is lost when this page is closed or reloaded.',
		full: 'This device has no space for a caseload. The desk works, but only until you close or reload the page. Save the caseload as a file before you go.'
	},
	unreadable: (count: number) =>
		count === 1
			? '1 entry on this device is damaged and cannot be read. It was not changed, and all the others work. If you have an older caseload file, you can open it below.'
			: `${String(count)} entries on this device are damaged and cannot be read. They were not changed, and all the others work. If you have an older caseload file, you can open it below.`,
	deleteUnreadable: 'Delete the damaged entries',

	notesConflict: {
		heading: 'The caseload has different notes for this result',
		means:
			'Another tab has changed them, or they had not loaded here yet. Nothing was overwritten.',
		theirs: 'Notes in the caseload',
		both: 'Keep both',
		mine: 'Keep only the notes typed here',
		take: 'Keep only the notes in the caseload'
	},

	lockedHeading: 'The desk is locked',
	lockedLead: 'The results on this device are encrypted. Enter your passphrase to open them.',
	lockedElsewhere: 'The passphrase was set or changed in another tab, so this tab was locked.',
	passphrase: 'Passphrase',
	unlock: 'Unlock',
	working: 'One moment…',
	forgotten:
		'Forgotten? Nobody can recover it, not even us. If you have an older file without a passphrase, delete everything and open that file.',

	state: {
		passphrase: 'Passphrase set',
		noPassphrase: 'No passphrase',
		onDevice: (count: number) => `${results(count)} on this device only`,
		inPage: (count: number) => `${results(count)} in this page only`
	},
	safetyHeading: 'Safety and copies',

	addHeading: 'Add results',
	pasteLabel: 'Links or codes that people sent you',
	nameLabel: 'Name or number (optional)',
	nameHint: 'For results that came without a name. It stays on this device.',
	add: 'Add to the desk',
	added: (count: number) => `${results(count)} added.`,
	alreadyHere: (count: number) =>
		count === 1 ? '1 was already here.' : `${String(count)} were already here.`,

	listHeading: 'Results',
	count: (shown: number, all: number) =>
		shown === all ? results(all) : `${String(shown)} of ${results(all)}`,
	filter: 'Search',
	sort: 'Sort by',
	sorts: { entered: 'Date, newest first', label: 'Name', role: 'Result' },
	noMatch: 'No result matches this search.',
	unnamed: 'No name',
	select: (name: string) => `Select ${name}`,
	readingCode: 'Reading the code…',
	profile: profileHeadline,
	readingCodes: 'Reading all results…',
	more: (count: number) => `Show ${String(count)} more`,
	headline: {
		clear: (top: string, share: string) => `${top} is the closest match (${share} by our model)`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`Leans towards ${top} (${share} by our model), with ${second} next (${next})`,
		blend: (top: string, share: string, second: string, next: string) =>
			`Between ${top} (${share} by our model) and ${second} (${next})`,
		withheld: 'No match shown: the answers look careless',
		unmeasured: 'Not enough answers for a match yet'
	},
	flagsLabel: 'About this result:',
	flags,
	modes,
	source: (mode: string, quiz: string, version: number) =>
		`${quiz}, version ${String(version)}, ${mode}`,
	actionsOf: (name: string) => `Actions for ${name}`,
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
		`You have selected ${String(count)}. You can compare at most 30 at once.`,
	selectNone: 'Clear selection',

	emptyHeading: 'Your desk is empty. To begin:',
	emptySteps: [
		'Make an invitation and send its link to your client.',
		'They take the quiz on their own device and send you their result as a link or code.',
		'Choose “Add results”, then paste it, scan its QR code or choose its file. You will see what it says, how certain that is and what to ask about.',
		'Compare results, add notes and print a report for the conversation.'
	],

	protectHeading: 'Passphrase',
	protectLead:
		'A passphrase encrypts the results, names and notes on this device, and the files you save. On a shared computer, please set one.',
	protectWarning:
		'Nobody can recover a forgotten passphrase, not even us. Without it, the results are lost.',
	protectOn: 'A passphrase is set. The caseload on this device is encrypted.',
	protectOff: 'No passphrase is set. Anyone who can use this browser can read the results.',
	setPassphrase: 'Set a passphrase',
	changePassphrase: 'Change the passphrase',
	removePassphrase: 'Remove the passphrase',
	currentPassphrase: 'Current passphrase',
	newPassphrase: 'New passphrase, at least 8 characters',
	repeatPassphrase: 'Repeat the new passphrase',
	notRepeated: 'The two do not match. Type the new passphrase twice.',
	passphraseSet: 'The passphrase is set. Everything here is now encrypted.',
	passphraseChanged: 'The passphrase was changed. Files you saved earlier still need the old one.',
	passphraseRemoved: 'The passphrase was removed. The caseload is no longer encrypted.',
	lockNow: 'Lock now',

	fileHeading: 'Take your caseload with you',
	fileLead: 'Save all results, names and notes in one file, as a backup or for another device.',
	saveEncrypted: 'The file will be encrypted with your passphrase.',
	savePlain: 'The file will not be encrypted: anyone who has it can read names, notes and answers.',
	saveFile: 'Save as a file',
	saved: (name: string) =>
		`${name} was passed to your browser. If no file appears, as happens in some apps, copy it as text.`,
	copyFile: 'Copy the file as text',
	fileCopied:
		'Copied. Paste it into a note. If you save it as a file that ends in .json, you can open it here.',
	fileNotCopied: 'This browser does not allow copying. Open the desk in Chrome or Safari.',
	saveFailed: 'The file could not be created.',
	openFile: 'Open a caseload file',
	openFileHint: 'Its results are added to the ones here. Nothing is overwritten.',
	fileUnread: (name: string) => `“${name}” could not be read. Nothing was changed.`,
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
	nothingToTake: 'There is nothing else to add. Nothing here was changed.',
	imported: (added: number, known: number) =>
		`${results(added)} added. ${
			known === 0
				? ''
				: `${String(known)} with the same code and name were already here and were not changed.`
		}`.trim(),
	importedPlain: 'This desk has no passphrase, so they are saved here unencrypted.',

	clearHeading: 'Delete everything',
	clearLead: 'Deletes all results, names and notes from this device, and the passphrase.',
	clear: 'Delete everything…',
	clearQuestion: (count: number) => `Delete ${results(count)} and all notes?`,
	clearLockedQuestion: 'Delete everything saved here, without unlocking it first?',
	clearWarning: 'This cannot be undone. Files you have saved are not deleted.',
	clearYes: 'Yes, delete everything',
	cleared: 'Everything was deleted. There is no caseload on this device any more.',

	whereHeading: 'Where your data is',
	where: [
		'Links, names and notes are saved in this browser’s storage, on this device only, until you delete them. There is no account and no copy anywhere else.',
		'Nothing is uploaded. Headlines, certainty and notes on the answers are calculated here, in your browser, each time you open the desk.',
		'If you clear this browser’s site data, the caseload is deleted too. A file you saved is your backup.',
		'On a shared computer, set a passphrase, and lock the desk or close the tab when you leave.',
		'Results are other people’s personal data. Keep them only as long as you need them for counselling, and never use them to select people.'
	]
};

export type DeskText = typeof desk;
