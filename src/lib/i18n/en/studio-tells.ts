/** What a quiz can tell, for its author in the studio. Shares are told as people of a hundred. */
export const studioTells = {
	heading: 'What this quiz can tell',
	measuring: 'Measuring…',
	measured: 'Up to date',
	notYet:
		'As soon as the problems in skills, roles and questions are solved, this quiz is measured here.',
	failed: 'The measurement could not be loaded. Reload the page to try again.',
	numbers: 'The numbers',
	share: 'of 100',
	right: (range: string) => `${range} of 100 people get the role that is right for them.`,
	rightLetters: (share: string) =>
		`${share} of 100 people get the letters that are right for them.`,
	guessing: (share: string) => `Guessing would get ${share}.`,
	rightMeans: (people: string, worlds: string) =>
		`By our model: ${people} made-up people take this quiz ${worlds} times, each time with questions that are harder or easier than you think. Real people are less tidy, so expect less.`,
	lettersMean: (people: string) =>
		`By our model: ${people} made-up people take this quiz. Real people are less tidy, so expect less.`,

	pairsHeading: 'Which roles blur',
	pairsLead:
		'Each curve shows the people of one role. Where two curves overlap, the quiz confuses them.',
	pairsClear: 'No two roles blur: the quiz separates each pair well.',
	pair: (first: string, second: string) => `${first} and ${second}`,
	samePair: 'Same targets: no question can tell these two apart. Change a target of one of them.',
	pairShare: (share: string) => `Of 100 people in these two roles, ${share} get the right one.`,
	coin: 'A coin would get 50.',
	lengthen: (skill: string) => `Another question on “${skill}” helps most here.`,
	levels: { blur: 'blurs', fair: 'could be clearer', clear: 'clear' },
	pairsCaption: 'Of 100 people in each pair of roles, how many get the right one',

	reachHeading: 'Who can be told which role',
	reachAll: 'Every role can come first.',
	reachNot: (role: string, other: string) =>
		`No answers lead to “${role}”: “${other}” is always ahead. Check the targets and the base rates of both.`,
	recall: (share: string) => `${share} of 100 people in it get it`,
	hardest: (role: string, share: string) =>
		`“${role}” is the hardest to find: only ${share} of 100 people in it get it.`,
	recallCaption: 'People of each role who are told this role, of 100',
	role: 'Role',

	returnsHeading: 'Would the same letters come back?',
	returnsLead: 'The same people answer as many other questions of the same kind:',
	returnsFirst: (share: string) => `The first letter comes back for ${share} of 100.`,
	returnsSet: (share: string) => `All letters come back, in any order, for ${share} of 100.`,
	returnsOrder: (share: string) => `All letters come back in the same order for ${share} of 100.`,

	skillsHeading: 'How exact each skill is',
	skillsLead: 'The shorter the line, the more exact the score.',
	margin: (points: string) => `± ${points} points`,
	questions: (count: number) => (count === 1 ? '1 question' : `${String(count)} questions`),
	notMeasured: 'No question measures it.',
	oneMore: (skill: string, before: string, after: string) =>
		`One more question on “${skill}” would help most: ${before} → ${after} of 100 told right.`,
	oneMoreLittle: (skill: string) =>
		`No single question helps much now. The best would be one on “${skill}”.`,
	oneMoreFew: (skill: string) =>
		`One more question adds little. It takes several on “${skill}”, or targets that are further apart.`,
	oneMoreAll: (before: string, after: string) =>
		`One more question on every skill: all letters come back for ${before} → ${after} of 100.`,
	skillsCaption: 'Margin of error of each skill, and people told right with one more question',
	skill: 'Skill',
	marginHead: 'Margin of error',
	questionsHead: 'Questions',
	oneMoreHead: 'With one more question, of 100',
	marginMeans: 'Nine in ten true scores are within the margin of error.',

	lengthHeading: 'How long it takes',
	minutes: (estimate: number, said: string) =>
		`About ${estimate === 1 ? '1 minute' : `${String(estimate)} minutes`} by the number of words and questions. The start page says ${said}.`,
	quick: (items: string, most: string, items90: string) =>
		`The quick match asks about ${items} of ${most} questions; in nine of ten people, at most ${items90}.`,
	quickSame: (share: string) =>
		`${share} of 100 people are told the same role as by all questions.`,
	noQuick: 'This quiz has no quick match.',

	careHeading: 'Would honest people look careless?',
	careGood: (share: string) =>
		`Hardly: at most ${share} of 100 honest people are told that their answers look careless.`,
	careBad: (share: string, group: string) =>
		`Yes: ${share} of 100 ${group} are told that their answers look careless. The limit is 3.`,
	groups: {
		novice: 'honest beginners',
		expert: 'honest experts',
		alike: 'honest people who are equally good at everything',
		role: 'honest people of one role'
	},

	readsHeading: 'How it reads',
	sentences: (words: string) => `A sentence has ${words} words on average.`,
	longSentences: (count: number) =>
		count === 1
			? '1 sentence has more than 25 words. Split it.'
			: `${String(count)} sentences have more than 25 words. Split them.`,
	longest: (words: number, stem: string) =>
		`The longest question has ${String(words)} words with its options: “${stem}”`,
	keyedLength: (best: number, items: number, chance: string) =>
		`In ${String(best)} of ${String(items)} questions, the best option is the longest; by chance it would be ${chance}.`,
	keyedLengthHint: 'People could guess it by its length. Shorten the best options.'
};

export type StudioTellsText = typeof studioTells;
