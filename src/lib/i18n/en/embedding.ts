/** For lecturers: the quiz in their own page or learning platform. */
export const embedding = {
	title: 'Put the quiz into your course · Arah',
	description:
		'Choose a quiz, copy one snippet for Moodle, Canvas or WordPress, or download one SCORM package. No account, no key, no cookies.',
	heading: 'Put the quiz into your course',
	lead: 'Paste one snippet into a page, or upload one file to your learning platform. No account, no key, nothing to install.',
	noScript: 'Snippet, preview and package are made in your browser. That needs JavaScript.',

	chooseHeading: 'Choose',
	quiz: 'Quiz',
	mode: 'How much',
	anyMode: 'Let each person choose',
	anyModeMeans: 'The start page offers both.',
	full: 'Full profile',
	fullMeans: (items: string, minutes: string) => `${items} questions, about ${minutes} minutes.`,
	quick: 'Quick match',
	quickMeans: (minutes: string) =>
		`Stops as soon as the closest role is clear, about ${minutes} minutes. Wider margins of error.`,
	language: 'Language it opens in',
	languageHelp: 'Everyone can change it at any time.',
	theme: 'Colours',
	themeHelp: 'Moodle’s own pages stay light on every device, so “Light” suits them.',
	themes: { auto: 'Same as the device', light: 'Light', dark: 'Dark' },
	height: 'Height in pixels',
	heightHelp: (least: string, most: string) =>
		`${least} to ${most}. With the script below, the height adjusts by itself.`,
	heightProblem: (least: string, most: string) =>
		`Enter a whole number from ${least} to ${most}. Until then, the last valid one is used.`,

	previewHeading: 'Preview',
	previewNote: 'This is the real quiz, at the height you chose. Try it.',
	previewTitle: (quiz: string) => `Preview: ${quiz}`,

	takeHeading: 'Paste it into a page',
	where: 'Where does it go?',
	ways: {
		script: {
			name: 'A page that allows scripts',
			means: 'Moodle pages by teachers, your own website. The height adjusts by itself.'
		},
		frame: {
			name: 'A page that removes scripts',
			means: 'Canvas pages, many site builders. The height stays as chosen.'
		},
		wordpress: {
			name: 'WordPress',
			means:
				'The address on its own line; WordPress makes the frame. Of your choices, only the language is kept.'
		},
		link: {
			name: 'Just a link',
			means: 'Forum posts, email, chat, slides. Always works.'
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
	copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
	frameTitle: (quiz: string) => `Quiz: ${quiz}`,
	openLink: 'Open the quiz in a new tab',

	scormHeading: 'Or upload one file (SCORM 1.2)',
	scormLead:
		'A package for Moodle and other learning platforms. The whole quiz is inside: it runs without this site.',
	scormTells:
		'The platform records two things: started, and finished. It saves the answers so that your students can continue later.',
	objectives: 'Also send the scores of the skills',
	objectivesHelp:
		'As objectives, 0 to 100, under each student’s name. In Moodle you find them in the student’s attempt, under “Track details”. Your students are told before they begin, and some will answer less honestly. Leave this off unless you have a good reason.',
	download: 'Download the package',
	downloadNote: (mode: string, language: string, colours: string) =>
		`As chosen above: ${mode}, opens in ${language}, colours: ${colours}.`,

	packedModes: { any: 'each person chooses', full: 'full profile', quick: 'quick match' },

	moodleHeading: 'In Moodle',
	drawing: 'Drawing, not a screenshot',
	drawingNote:
		'Menu names are those of Moodle in English, as seen in Moodle 4.5. Yours may look a little different.',
	steps: [
		{
			title: 'Add the package',
			text: 'Turn on editing, choose “Add an activity or resource”, then “SCORM package”. Enter a name and drop the file into “Package file”. Under “Appearance”, choose “Show more…” and set “Disable preview mode” to “Yes”. Otherwise students see a “Preview” button, and nothing they answer there is recorded.'
		},
		{
			title: 'Choose how it is graded',
			text: 'Open “Grade” and set “Grading method” to “Learning objects”. This is the setting that matters most. A finished quiz is then 1 of 1 and counts towards the course total. If you do not want that, set its weight to 0 in the “Gradebook setup”.'
		},
		{
			title: 'Let finishing count',
			text: 'Open “Completion conditions” (before Moodle 4.3: “Activity completion”) and choose “Add requirements”. “Completed” is already ticked; leave it so. Do not require a score: there is none.'
		}
	],
	trapHeading: 'The trap: an undeserved zero',
	trap: 'The quiz never sends a score, because a self-assessment is not a grade. With “Highest grade”, Moodle turns the missing score into 0.00. With “Learning objects”, it counts what was finished.',
	gradebook: {
		name: 'Gradebook',
		student: 'A student who has finished',
		bad: 'a zero',
		good: 'one of one'
	},
	againHeading: 'Opening it again',
	again:
		'A finished quiz opens in Moodle’s review mode: it shows the result and records nothing. To answer again, students tick “Start a new attempt” before they choose “Enter”. The earlier answers stay as attempt 1.',
	pasteHeading: 'The snippet in Moodle instead',
	paste:
		'Add a “Page”, open the HTML view of the editor (in the menu: Tools, Source code), paste the snippet, save. Moodle removes frames from students’ forum posts: give them the link. For a “URL” resource, use the link with the display “Open”. With the display “Embed”, use the address in the snippet, the one with “/embed/” in it.',

	tellHeading: 'What to tell your students',
	tellLead: 'A text for your course page. Change it as you like.',
	tell: (quiz: string) =>
		`Please take “${quiz}”. It is a self-assessment for learning and career conversations, not a test: there is no grade and no right answer. I can see that you have finished, but not your result. The result is yours: keep its link, and share it only if you want to. The questions are a draft, so treat the result as the start of a conversation, not as a verdict.`,
	tellObjectives: (quiz: string) =>
		`Please take “${quiz}”. It is a self-assessment for learning and career conversations, not a test: there is no grade and no right answer. I can see that you have finished, and the scores of your skills. I will tell you what I want them for. Keep the link to your result. The questions are a draft, so treat the result as the start of a conversation, not as a verdict.`,
	tellLabel: 'Text for students',

	privacyHeading: 'Privacy in three sentences',
	privacy: [
		'Embedded in a page, the quiz sets no cookie, contacts no one else and sends no answers anywhere: the result is worked out on the student’s device.',
		'As a package, your learning platform saves the answers and whether a student has finished, under that student’s name; skill scores only if you switch them on.',
		'The people who run this site may log that the page was requested, as with every website; with the package, not even that.'
	],
	selectionHeading: 'Not for selection',
	selection:
		'Do not use it to grade, admit, hire, place or reject anyone. It is a self-assessment whose questions are a draft, not yet tested with real people.',
	method: 'How it works, and its limits',
	privacyLink: 'All about privacy'
};

export type EmbeddingText = typeof embedding;
