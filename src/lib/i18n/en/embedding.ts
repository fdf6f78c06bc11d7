/** For lecturers: the quiz in their own page or learning platform. */
export const embedding = {
	title: 'Add the quiz to your course · Arah',
	description:
		'Choose a quiz. Copy a snippet for Moodle, Canvas or WordPress, or download a SCORM package. No account, no API key, no cookies.',
	heading: 'Add the quiz to your course',
	lead: 'Paste a snippet into a page, or upload a file to your learning platform. No account, no API key, nothing to install.',
	noScript: 'The snippet, preview and package are created in your browser, which needs JavaScript.',

	waysHeading: 'How students reach the quiz',
	embedWays: {
		page: {
			name: 'On a page',
			means: 'A snippet for Moodle, Canvas, WordPress or your own website.',
			heading: 'Paste it into a page'
		},
		package: {
			name: 'As a package',
			means: 'One file (SCORM) for a learning platform, which then records who has finished.',
			heading: 'Upload one file (SCORM 1.2)'
		},
		link: {
			name: 'As a link',
			means: 'For forum posts, email, chat and slides. It always works.',
			heading: 'Share the link'
		}
	},

	chooseHeading: 'Settings',
	quiz: 'Quiz',
	mode: 'Length',
	anyMode: 'Let each student choose',
	anyModeMeans: 'The start page offers both lengths.',
	full: 'Full profile',
	fullMeans: (items: string, minutes: string) => `${items} questions, about ${minutes} minutes.`,
	quick: 'Quick match',
	quickMeans: (minutes: string) =>
		`Stops as soon as the closest role is clear: about ${minutes} minutes. Larger margins of error.`,
	language: 'Language',
	languageHelp: 'The quiz opens in this language. Students can switch at any time.',
	theme: 'Colours',
	themeHelp: 'Moodle’s own pages are light on every device, so “Light” suits them.',
	themes: { auto: 'Same as the device', light: 'Light', dark: 'Dark' },
	height: 'Height in pixels',
	heightHelp: (least: string, most: string) =>
		`${least} to ${most}. With the script below, the height adjusts automatically.`,
	heightProblem: (least: string, most: string) =>
		`Enter a whole number from ${least} to ${most}. Until then, the last valid one is used.`,

	previewHeading: 'Preview',
	previewNote: 'This is the real quiz, at the height you chose. Try it.',
	previewPackage: 'This is the real quiz, as students see it in the package. Try it.',
	previewTitle: (quiz: string) => `Preview: ${quiz}`,

	where: 'Where does it go?',
	ways: {
		script: {
			name: 'A page that allows scripts',
			means:
				'Moodle pages created by teachers, or your own website. The height adjusts automatically.'
		},
		frame: {
			name: 'A page that removes scripts',
			means: 'Canvas pages and many website builders. The height stays as chosen.'
		},
		wordpress: {
			name: 'WordPress',
			means:
				'Paste the address on its own line, and WordPress creates the frame. Of your choices above, only the language applies.'
		}
	},
	code: {
		script: 'Snippet with script',
		frame: 'Snippet without script',
		wordpress: 'Address for WordPress',
		link: 'Link'
	},
	copy: 'Copy',
	copied: 'Copied.',
	copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
	frameTitle: (quiz: string) => `Quiz: ${quiz}`,
	openLink: 'Open the quiz in a new tab',

	scormLead:
		'A package for Moodle and other learning platforms. It contains the whole quiz and runs without this site.',
	scormTells:
		'The platform learns two things: when a student starts and when they finish. It also saves their answers so that they can continue later.',
	objectives: 'Also send the scores',
	objectivesHelp:
		'They are sent as objectives, 0 to 100, under each student’s name. In Moodle, they are in the student’s attempt, under “Track details”. Students are told before they begin, and some will answer less honestly. Leave this off unless you have a good reason.',
	download: 'Download the package',
	downloadNote: (mode: string, language: string, colours: string) =>
		`As chosen above: ${mode}, opens in ${language}, colours: ${colours}.`,

	packedModes: { any: 'each student chooses', full: 'full profile', quick: 'quick match' },

	linkMoodle:
		'In Moodle, add a “URL” with the display “Open”, or post the link in a forum. The quiz opens on this site.',

	moodleHeading: 'In Moodle',
	drawing: 'Illustration, not a screenshot',
	drawingNote:
		'Menu names as in the English version of Moodle 4.5. Yours may look a little different.',
	steps: [
		{
			title: 'Add the package',
			text: 'Turn on editing, choose “Add an activity or resource”, then “SCORM package”. Enter a name and drop the file into “Package file”. Under “Appearance”, choose “Show more…” and set “Disable preview mode” to “Yes”. Otherwise, students see a “Preview” button, and answers given there are not recorded.'
		},
		{
			title: 'Choose how it is graded',
			text: 'Open “Grade” and set “Grading method” to “Learning objects”. This is the setting that matters most. A finished quiz then scores 1 out of 1 and counts towards the course total. If you do not want that, set its weight to 0 in the “Gradebook setup”.'
		},
		{
			title: 'Track completion',
			text: 'Open “Completion conditions” (before Moodle 4.3: “Activity completion”) and choose “Add requirements”. “Completed” is already ticked; leave it ticked. Do not require a score: there is none.'
		}
	],
	trapHeading: 'Watch out for undeserved zeros',
	trap: 'The quiz never sends a score, because a self-assessment is not a grade. With “Highest grade”, Moodle turns the missing score into 0.00. With “Learning objects”, it counts completion.',
	gradebook: {
		name: 'Gradebook',
		student: 'A student who has finished',
		bad: 'a zero',
		good: 'one out of one'
	},
	againHeading: 'Opening it again',
	again:
		'Moodle opens a finished quiz in review mode: it shows the result and records nothing. To answer again, students tick “Start a new attempt” before they choose “Enter”. The earlier answers remain as attempt 1.',
	pasteHeading: 'Using the snippet in Moodle',
	paste:
		'Add a “Page”, open the HTML view of the editor (in the menu: Tools, Source code), paste the snippet and save. Moodle removes frames from students’ forum posts, so post the link there. For a “URL” resource with the display “Embed”, use the address from the snippet, the one that contains “/embed/”.',

	tellHeading: 'What to tell your students',
	tellLead: 'A text for your course page. Adapt it as you like.',
	/** `evidence` says how far the questions have been tested. */
	tell: (quiz: string, evidence: string) =>
		`Please take “${quiz}”. It is a self-assessment for learning and career conversations. It is not a test, and you are not graded on your answers. I can see that you have finished, but not your result. The result is yours: save its link, and share it only if you want to. ${evidence} Treat the result as the start of a conversation, not as a verdict.`,
	tellObjectives: (quiz: string, evidence: string) =>
		`Please take “${quiz}”. It is a self-assessment for learning and career conversations. It is not a test, and you are not graded on your answers. I can see that you have finished, and I can see your scores. I will tell you what I use them for. Save the link to your result. ${evidence} Treat the result as the start of a conversation, not as a verdict.`,
	/** For a page or a link, from which the lecturer learns nothing. */
	tellUnseen: (quiz: string, evidence: string) =>
		`Please take “${quiz}”. It is a self-assessment for learning and career conversations. It is not a test, and you are not graded on your answers. I cannot see your answers, your result or whether you have finished. The result is yours: save its link, and share it only if you want to. ${evidence} Treat the result as the start of a conversation, not as a verdict.`,
	tellLabel: 'Text for students',

	privacyHeading: 'Privacy in brief',
	privacy: [
		'Embedded in a page, the quiz sets no cookies, contacts no other site and sends no answers anywhere. The result is calculated on the student’s device.',
		'With the package, your learning platform saves the answers, and whether a student has finished, under that student’s name. It receives scores only if you switch them on.',
		'As on any website, the people who run this site may log that the page was requested. With the package, not even that happens.'
	],
	selectionHeading: 'Not for selection',
	selection:
		'Do not use the quiz to grade, admit, hire, place or reject anyone. It is a self-assessment.',
	method: 'How it works and what its limits are',
	privacyLink: 'All about privacy'
};

export type EmbeddingText = typeof embedding;
