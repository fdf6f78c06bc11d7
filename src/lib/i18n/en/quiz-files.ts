const unfinished = {
	'too-slow': (name: string) =>
		`The check of ${name} took too long, so it was stopped. A computer may be fast enough, or ask the author for a file with fewer versions.`,
	stopped: (name: string) => `The check of ${name} was stopped. Nothing was saved.`,
	'not-loaded': (name: string) =>
		`The code that checks quiz files could not be loaded, so ${name} was not opened. Are you offline?`,
	unreadable: (name: string) => `${name} could not be read from this device.`
};

/** The pages about quizzes that came as a file. */
export const quizFiles = {
	title: 'Quiz files · Arah',
	description: 'Open a quiz that somebody sent you as a file, and take it in your browser.',
	heading: 'Quiz files',
	lead: 'A quiz from somewhere else comes as one file that ends in .arah.json. It is checked and stays on your device.',
	noScript: 'Quiz files are opened in your browser, which needs JavaScript.',
	choose: 'Choose a quiz file',
	dropHint: 'You can also drop or paste the file anywhere on this page.',
	checking: (name: string) => `Checking ${name}. A large quiz can take a minute.`,
	stop: 'Stop the check',
	unfinished,
	opened: (name: string) => `“${name}” was opened and saved on this device.`,
	inMemory: (name: string) =>
		`“${name}” was opened, but this browser did not save it. It will be gone when you close this page.`,
	refused: (name: string, errors: number) =>
		`${name} was not opened: ${errors === 1 ? 'it has one error' : `it has ${String(errors)} errors`}.`,
	refusedMeans: 'Its author can correct what is listed here.',
	/** Where there is no space for them. */
	seeProblems: 'Open it on the page “Quiz files” to see what is wrong.',
	warnings: (count: number) =>
		count === 1 ? 'One note for the author' : `${String(count)} notes for the author`,
	place: (line: number, column: number) => `Line ${String(line)}, column ${String(column)}`,
	more: (count: number) => `And ${String(count)} more.`,
	listHeading: 'On this device',
	looking: 'Looking…',
	empty: 'There is no quiz file on this device yet.',
	notOurs:
		'This quiz came as a file. The people who run this site did not write it and are not responsible for it.',
	by: (author: string) => `By ${author}`,
	noAuthor: 'The file does not say who is responsible for it.',
	licence: (licence: string) => `Licence: ${licence}`,
	noLicence: 'The file names no licence, so ask its author before you pass it on.',
	versions: (newest: number, older: number) =>
		older === 0
			? `Version ${String(newest)}`
			: `Version ${String(newest)} and ${String(older)} older`,
	fingerprint: (print: string) => `Fingerprint: ${print}`,
	unsaved: 'Not saved: it will be gone when you close this page.',
	damaged:
		'This file can no longer be opened: it is damaged, or this version of Arah finds an error in it.',
	take: 'Take this quiz',
	method: 'How it works',
	save: 'Save the quiz file',
	elsewhere: 'Use it elsewhere',
	page: 'Save as one HTML page',
	scorm: 'Save as a SCORM package',
	elsewhereMeans:
		'The page runs from a disk without the internet. The package is for a learning platform such as Moodle.',
	packing: 'Making the file…',
	packed: (name: string) => `${name} was made. Your browser saves it.`,
	notPacked: 'The file could not be made. Are you offline?',
	remove: 'Remove',
	removeQuestion: (name: string) => `Remove “${name}” from this device?`,
	removeMeans:
		'Results made with it can then be opened only with the file. Answers that are saved on this device stay.',
	keep: 'Keep it',
	removed: (name: string) => `“${name}” was removed from this device.`,
	notRemoved: (name: string) => `This browser refused to remove “${name}”.`,
	/** On a page that needs a file that is not here. */
	missing: 'The file of this quiz is not on this device.',
	missingMeans: 'Open the quiz file, and this page continues by itself.',
	otherFile: (name: string) => `“${name}” was opened, but it is not the quiz that is needed here.`,
	toList: 'All quiz files on this device'
};

export type QuizFilesText = typeof quizFiles;
