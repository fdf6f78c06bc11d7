export const classes = {
	title: 'For classes · Arah',
	description:
		'Use the quiz with a class: live, with everyone on their own phone, or in your course, through Moodle or on a web page.',
	heading: 'Use Arah with a class',
	lead: 'There are two ways. Both are free, and students need no account.',
	room: {
		heading: 'In the classroom',
		lead: 'A workshop of about 30 minutes. Everyone answers on their own phone, and the projector shows the group profile.',
		points: [
			'Every average covers at least five devices. The projector never shows one person’s result.',
			'You choose when each person’s answers are deleted. Group figures are deleted after 90 days at the latest.'
		],
		open: 'Create a workshop',
		script: 'Read the script',
		poster: 'Print a poster'
	},
	course: {
		heading: 'In your course',
		lead: 'Students take the quiz in their own time, on a web page or inside your learning platform.',
		points: [
			'Paste a snippet into a web page, or upload a package to Moodle.',
			'The result belongs to the student. Please do not use it for grading.'
		],
		embed: 'Put it on a web page',
		moodle: 'Make a Moodle package'
	},
	studioLead: 'None of our quizzes fits your course?',
	studio: 'Make your own quiz',
	exampleLead: 'What will a student see at the end?',
	example: 'Open an example result'
};

export type ClassesText = typeof classes;
