/** Publishing a quiz from the studio. */
export const studioPublish = {
	lead: 'Publishing freezes this version, so that its results can always be opened. Nothing is uploaded; you pass the quiz on yourself.',
	publish: 'Publish',
	busy: 'Checking…',
	refused: 'This quiz cannot be published yet:',
	errors: (count: number) => (count === 1 ? 'It has 1 error.' : `It has ${String(count)} errors.`),
	tooLarge: 'The quiz file would have more than one megabyte. Shorten the texts.',
	notLoaded: 'The checker could not be loaded. Are you offline? Nothing was published.',
	changedMeanwhile: 'The quiz was changed meanwhile, so nothing was published. Try again.',
	nothingNew: 'Nothing has changed since this version was published.',
	nextVersion: (version: number) =>
		`You changed something that scores differently, so this becomes version ${String(version)}. Older results open with the older version.`,
	meaningQuestion: 'Spelling or new meaning?',
	meaningMeans:
		'You changed texts of a published version. If they mean the same as before, older and newer results can be compared.',
	spelling: 'Only the spelling: same version',
	newMeaning: 'A new meaning: next version',
	device: (version: number) =>
		`Version ${String(version)} is published, and is among the quiz files of this device.`,
	memory: (version: number) =>
		`Version ${String(version)} is published, but this browser did not save it among its quiz files. Save the quiz file now.`,
	publishedOnly: (version: number) =>
		`Version ${String(version)} is published. It could not be put among the quiz files of this device.`,
	passOn: 'Pass it on',
	fingerprint: (version: number, print: string) =>
		`Version ${String(version)}, fingerprint ${print}`,
	take: 'Take it on this device',
	takeMeans: 'As your participants will see it. Its results open on this device.',
	save: {
		quiz: 'Save the quiz file',
		page: 'Save as one HTML page',
		scorm: 'Save as a SCORM package'
	},
	saveMeans: {
		quiz: 'For other people with Arah, and as your backup.',
		page: 'To test with a colleague or to hand out: it opens in any browser, without the internet.',
		scorm: 'For a learning platform such as Moodle. It reports completion, never a grade.'
	},
	making: 'Making the file…',
	made: (name: string) => `${name} was made. Your browser saves it.`,
	notMade: 'The file could not be made. Are you offline?',
	ownSite: 'Put it on your own Arah',
	ownSiteMeans:
		'On a server with Arah, these three lines show the quiz to everyone. Save the quiz file there first.',
	copy: 'Copy these lines',
	copied: 'Copied.',
	notCopied: 'Copying failed. Select the lines and copy them.'
};

export type StudioPublishText = typeof studioPublish;
