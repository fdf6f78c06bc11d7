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
		`Stops as soon as the closest role is clear, about ${minutes} minutes. Wider margins.`,
	language: 'Language it opens in',
	languageHelp: 'Everybody can change it at any time.',
	theme: 'Colours',
	themes: { auto: 'As the device wants it', light: 'Light', dark: 'Dark' },
	height: 'Height in pixels',
	heightHelp: (least: string, most: string) =>
		`${least} to ${most}. With the script below it fits by itself.`,
	heightProblem: (least: string, most: string) =>
		`A whole number from ${least} to ${most}. Until then the last good one counts.`,

	previewHeading: 'Preview',
	previewNote: 'This is the real quiz, at the height that you chose. Try it.',
	previewTitle: (quiz: string) => `Preview: ${quiz}`,

	takeHeading: 'Paste it into a page',
	where: 'Where does it go?',
	ways: {
		script: {
			name: 'A page that allows scripts',
			means: 'Moodle pages by teachers, your own website. The height fits by itself.'
		},
		frame: {
			name: 'A page that drops scripts',
			means: 'Canvas pages, many site builders. The height stays as chosen.'
		},
		wordpress: {
			name: 'WordPress',
			means:
				'The address on a line of its own; WordPress makes the frame. It keeps the language only.'
		},
		link: {
			name: 'Just a link',
			means: 'Forum posts, mail, chat, slides. Always works.'
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
	copyFailed: 'Copying was not allowed. Mark the text and copy it by hand.',
	frameTitle: (quiz: string) => `Quiz: ${quiz}`,
	openLink: 'Open the quiz in a new tab',

	scormHeading: 'Or upload one file (SCORM 1.2)',
	scormLead:
		'A package for Moodle and other learning platforms. The whole quiz is inside: it runs without this site.',
	scormTells:
		'The platform hears two things: begun, and finished. It keeps the answers so far, so that your students can go on later.',
	objectives: 'Also hand over the scores of the skills',
	objectivesHelp:
		'As objectives, 0 to 100, under each student’s name. Your students are told before they begin, and some will answer less honestly. Without a good reason, leave it off.',
	download: 'Download the package',
	downloadNote: (mode: string, language: string) =>
		`As chosen above: ${mode}, opens in ${language}.`,

	packedModes: { any: 'each person chooses', full: 'full profile', quick: 'quick match' },

	moodleHeading: 'In Moodle',
	drawing: 'Drawing, not a screenshot',
	drawingNote:
		'Menu names are those of Moodle in English, as tried with Moodle 4.2. Yours may look a little different.',
	steps: [
		{
			title: 'Add the package',
			text: 'Turn editing on, choose “Add an activity or resource”, then “SCORM package”. Drop the file into “Package file”.'
		},
		{
			title: 'Choose how it is graded',
			text: 'Open “Grade” and set “Grading method” to “Learning objects”. This is the one setting that matters.'
		},
		{
			title: 'Let finishing count',
			text: 'Open “Activity completion” and tick “Completed” under “Require status”. Do not ask for a minimum score: there is none.'
		}
	],
	trapHeading: 'The trap: a zero that nobody earned',
	trap: 'The quiz never sends a score, because a self-assessment is no grade. With “Highest grade”, Moodle turns the missing score into 0.00. With “Learning objects” it counts what was finished.',
	gradebook: {
		name: 'Gradebook',
		student: 'Somebody who has finished',
		bad: 'a zero',
		good: 'one of one'
	},
	pasteHeading: 'The snippet in Moodle instead',
	paste:
		'Add a “Page”, open the HTML view of the editor (in the menu: Tools, Source code), paste the snippet, save. In forum posts of students Moodle removes frames: give them the link.',

	tellHeading: 'What to tell your students',
	tellLead: 'A text for your course page. Change it as you like.',
	tell: (quiz: string) =>
		`Please take “${quiz}”. It is a self-assessment for learning and career talks, not a test: there is no grade and no right answer. I see that you have finished, and not your result. It is yours: keep its link, and share it only if you want to. The questions are a draft, so take the result as a start for a talk, not as a verdict.`,
	tellObjectives: (quiz: string) =>
		`Please take “${quiz}”. It is a self-assessment for learning and career talks, not a test: there is no grade and no right answer. I see that you have finished, and the scores of your skills; what I want them for, I will tell you. Keep the link of your result. The questions are a draft, so take the result as a start for a talk, not as a verdict.`,
	tellLabel: 'Text for students',

	privacyHeading: 'Privacy in three sentences',
	privacy: [
		'Embedded, the quiz sets no cookie, asks nobody else and sends no answer anywhere: the result is worked out on the student’s device.',
		'As a package, your learning platform keeps the answers so far and whether a student has finished, under that student’s name; skill scores only if you switch them on.',
		'Whoever runs this site may log that the page was asked for, as with every website; with the package not even that.'
	],
	selectionHeading: 'Not for selection',
	selection:
		'Do not use it to grade, admit, hire, place or reject anybody. It is a self-assessment whose questions are a draft, not yet validated on people.',
	method: 'How it works, and its limits',
	privacyLink: 'All about privacy'
};

export type EmbeddingText = typeof embedding;
