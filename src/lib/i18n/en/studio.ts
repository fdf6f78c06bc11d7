/** The studio, in which counsellors and lecturers write their own quiz. */
export const studio = {
	title: 'Make your own quiz · Arah',
	description:
		'Write your own career quiz in the browser, see what it can and cannot tell apart, and publish it without a server.',
	heading: 'Make your own quiz',
	lead: 'Write questions, say what each role needs, and see at once what your quiz can tell apart. Everything stays on this device.',
	noScript: 'The studio needs JavaScript. Please switch it on in your browser.',
	opening: 'Opening …',
	listHeading: 'Your quizzes',
	none: 'You have no quiz here yet. Choose how to begin.',
	kinds: { roles: 'Compares people with roles', profile: 'Ranks interests or strengths' },
	unnamed: 'Quiz without a name',
	changed: (moment: string) => `Saved ${moment}`,
	open: 'Open',
	remove: 'Delete',
	removeNamed: (name: string) => `Delete “${name}”`,
	removeQuestion: {
		heading: 'Delete this quiz?',
		means: 'The draft is deleted from this device. Export it first if you want to keep a copy.',
		yes: 'Delete'
	},
	keepIt: 'Keep it',
	removed: 'The quiz is deleted.',
	damaged: 'This quiz is damaged and cannot be opened.',
	saveDamaged: 'Save what is there as a file',
	startHeading: 'Start a new quiz',
	startBlank: {
		roles: {
			name: 'Which role fits?',
			means: 'Compares a person’s skills with two or more roles. Good for jobs, courses and teams.',
			begin: 'Start a quiz of roles'
		},
		profile: {
			name: 'What stands out?',
			means: 'Ranks interests or strengths against each other. There are no roles.',
			begin: 'Start a quiz without roles'
		}
	},
	startCopy: 'Start from a quiz on this site',
	copyOf: (name: string) => `Copy “${name}”`,
	startFile: 'Open a quiz file or a draft',
	startFileHelp: 'A file that ends in .json, from this studio or from a colleague.',
	notOpened: 'This file could not be opened:',
	notAQuiz: 'This is neither a quiz file nor a draft of this studio.',
	notLoaded: 'The studio could not be loaded. Check the connection, then reload the page.',
	blocked:
		'This browser does not let Arah store anything, for example in a private window. You can write here, but export your draft before you close the page.',
	missing: 'There is no quiz under this address on this device.',
	toList: 'All your quizzes',
	saving: {
		saved: 'Saved on this device',
		saving: 'Saving …',
		full: 'Not saved: the storage of this browser is full.',
		blocked: 'Not saved: this browser does not let Arah store anything.',
		elsewhere: 'Not saved: this quiz was changed in another tab.'
	},
	notSavedHelp: 'Export your draft so that nothing is lost. Then make room and try again.',
	retry: 'Try again',
	elsewhereHelp: 'Decide which version to keep. The other one can be brought back with Undo.',
	takeOther: 'Use the version from the other tab',
	keepMine: 'Keep the version from this tab',
	tookOver: 'This page now shows what you changed in another tab.',
	undo: 'Undo',
	redo: 'Redo',
	exportDraft: 'Export draft',
	views: { outline: 'Parts', edit: 'Write', preview: 'Preview' },
	viewsLabel: 'What to show',
	parts: {
		about: 'About the quiz',
		skills: 'Skills',
		roles: 'Roles',
		items: 'Questions',
		answers: 'Answers',
		table: 'Paste a table',
		tells: 'What it can tell',
		try: 'Try it out',
		publish: 'Publish',
		experts: 'For experts'
	},
	interests: 'Interests',
	problems: (count: number) => (count === 1 ? '1 problem' : `${String(count)} problems`),
	empties: (count: number) =>
		count === 1 ? '1 text is still empty' : `${String(count)} texts are still empty`,
	allWell: 'No problems found.',
	checking: 'Checking …',
	checkLabel: 'What the checker says',
	advice: 'Advice',
	error: 'Problem',
	repair: 'Repair this',
	stillEmpty: 'Still empty',
	in: (label: string, language: string) => `${label} (${language})`,
	languageNames: { en: 'English', id: 'Indonesian' },
	up: (name: string) => `Move “${name}” up`,
	down: (name: string) => `Move “${name}” down`,
	removeOne: (name: string) => `Remove “${name}”`,
	upShort: 'Up',
	downShort: 'Down',
	removeShort: 'Remove',
	moved: (name: string, place: number, count: number) =>
		`“${name}” is now number ${String(place)} of ${String(count)}.`,
	nameless: (place: number) => `Number ${String(place)}`,
	about: {
		lead: 'What people read before they start.',
		name: 'Name of the quiz',
		summary: 'What people learn, in one or two sentences',
		instruction: 'How to answer: up to four lines',
		audience: 'For whom it is',
		by: 'Who is responsible for the questions',
		licence: 'Licence: under which terms others may use the questions',
		note: 'A note beside the roles',
		more: 'More about the quiz',
		languages: 'Languages',
		addLanguage: (language: string) => `Add ${language}`,
		dropLanguage: (language: string) => `Remove ${language}`,
		oneLanguage: 'One language is enough. A second one appears beside the first.'
	},
	skills: {
		lead: 'What the quiz measures. Three are the fewest, and each needs at least three questions.',
		leadProfile:
			'What the quiz ranks. Three are the fewest, and each needs at least three questions.',
		name: 'Name',
		short: 'Short name for the chart (16 letters)',
		definition: 'What it means, in one sentence',
		enjoys: 'What people with a high score enjoy',
		symbol: 'Letter in the code',
		add: 'Add a skill',
		addInterest: 'Add an interest',
		questions: (count: number) => (count === 1 ? '1 question' : `${String(count)} questions`)
	},
	roles: {
		lead: 'What someone who does this well answers. Move a slider and read what it means.',
		name: 'Name of the role',
		summary: 'What the role does, in one sentence',
		targets: 'What it needs',
		target: (skill: string) => `Target for ${skill}`,
		add: 'Add a role',
		radar: (role: string) => `Targets of ${role} as a chart; the sliders hold the same numbers`,
		/** From 0 to 100 in five steps, unless the quiz has its own. */
		levels: [
			'has never done it',
			'has helped with it',
			'does it alone',
			'does it reliably',
			'guides others'
		],
		importance: (skill: string) => `Importance of ${skill}, 0 to 100`,
		seniority: 'Place in the career (1 is the entry level)',
		prior: 'How common the role is, compared with the others'
	},
	items: {
		lead: 'Each question measures one skill. Write what a person does, not what a person is.',
		stem: 'Question',
		skill: 'Measures',
		noSkill: 'choose …',
		format: 'Answers',
		reverse: 'Reversed: the lowest answer counts most',
		option: (place: number) => `Option ${String(place)}`,
		credit: (place: number) => `Points for option ${String(place)}`,
		optionRole: (place: number) => `Option ${String(place)} points to`,
		add: 'Add a question',
		addTo: (skill: string) => `Add a question on ${skill}`,
		addOption: 'Add an option',
		removeOption: (place: number) => `Remove option ${String(place)}`
	},
	answers: {
		lead: 'How people answer. Most quizzes need one scale for all questions.',
		kinds: {
			scale: 'Scale: the same answers for many questions',
			choice: 'Choice: each question has its own options with points',
			preference: 'Preference: what people enjoy; never part of the match'
		},
		instruction: 'What is written above each question',
		answer: (place: number) => `Answer ${String(place)}`,
		add: 'Add an answer',
		removeAnswer: (place: number) => `Remove answer ${String(place)}`,
		addFormat: 'Add a kind of answer',
		removeFormat: 'Remove this kind of answer',
		used: (count: number) =>
			count === 1 ? 'Used by 1 question' : `Used by ${String(count)} questions`,
		expert: 'For experts',
		credit: (place: number) => `Points for answer ${String(place)}`,
		scatter: 'Scatter of one answer (σ₀), in points. Usual: 24 for scales, 35 for choices',
		facts: 'The answers say what people have done',
		agreement: 'The answers say how far people agree'
	},
	experts: {
		lead: 'Every number has a default that works. Change one only if you know why.',
		minutes: 'Duration in minutes',
		quick: 'Offer a quick match, which asks only as many questions as it needs',
		readiness: 'Show readiness: how much of what a role needs is there',
		letters: 'Letters in the code (1 to 3)',
		circle: 'The order is a circle in which neighbours are alike',
		tau: 'Spread of people around a target (τ), usually 12',
		sigmaG: 'Spread of the overall level (σ_g), usually 6',
		clear01: 'A match is called clear from here, usually 0.8',
		minAnswered01: 'Share of the questions that a skill needs, usually 0.5',
		weights: 'Weights of the questions',
		weight: (item: string) => `Weight of “${item}”, usually 1`,
		bias: 'Roles',
		resets: 'Back to the defaults'
	},
	preview: {
		label: 'Preview as participants see it',
		before: 'Previous',
		next: 'Next',
		place: (place: number, count: number) => `${String(place)} of ${String(count)}`,
		noStem: 'This question is still empty.',
		result: 'Result so far',
		unscored: 'The result appears here once the problems are solved.',
		answered: (count: number, all: number) => `${String(count)} of ${String(all)} answered`,
		match: (share: string) => `${share} match by our model`,
		score: (points: string) => `${points} of 100`,
		unmeasured: 'not measured yet',
		clear: 'Clear the answers'
	},
	blank: {
		roles: {
			lead: 'Have you done this in the past year?',
			answers: ['Never', 'With help', 'On my own', 'Many times', 'I guide others in it']
		},
		profile: {
			lead: 'How much would you like to do this?',
			answers: ['Not at all', 'A little', 'Not sure', 'Quite a lot', 'Very much']
		}
	}
};

export type StudioText = typeof studio;
