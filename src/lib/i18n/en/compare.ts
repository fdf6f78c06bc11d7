import type { ChangeVerdict } from '#lib/engine/compare-results.ts';
import type { Headline } from '#lib/engine/headline.ts';
import type { Flag } from '#lib/engine/result.ts';
import { ifNothing } from './in-app.ts';

const flags: Readonly<Record<Flag, string>> = {
	'straight-line': 'the same answer many times in a row',
	'no-variation': 'almost all answers are the same',
	inconsistent: 'answers within a skill are far apart',
	contradiction: 'answers say the opposite of each other',
	'too-fast': 'answered too fast',
	fast: 'answered quickly',
	'level-decides': 'the overall level decides',
	flat: 'skills lie close together',
	atypical: 'a little unlike all profiles',
	'strongly-atypical': 'unlike all profiles',
	'skill-not-measured': 'a skill is not measured'
};

const readings: Readonly<Record<Headline['kind'], string>> = {
	clear: 'clear',
	leaning: 'leaning',
	blend: 'between two roles',
	withheld: 'withheld',
	unmeasured: 'too few answers'
};

const changes: Readonly<Record<ChangeVerdict, string>> = {
	none: 'no clear change',
	maybe: 'maybe a change',
	likely: 'likely a change'
};

export const compare = {
	title: 'Compare results · Arah',
	description:
		'Put results side by side: one person over time, or several people as a team. In your browser, nothing uploaded.',
	heading: 'Compare results',
	lead: 'See how one person has changed, or what a group of people can do together. Bring in two to thirty results.',
	onDevice:
		'Everything is calculated in your browser. Names and dates stay in this tab: closing or reloading it forgets them.',
	example: 'This is what a result link and a summary code look like:',
	noScript: 'Results are read and compared in your browser. That needs JavaScript.',
	limits:
		'For learning and career talks. A self-assessment must not be used to hire, select, reject or place people.',
	fetchFailed: 'Something went wrong while reading. Nothing was lost; try it again.',

	intakeHeading: 'Bring in results',
	added: (count: number) => (count === 1 ? 'One result added.' : `${String(count)} results added.`),
	total: (count: number) => (count === 1 ? 'One result here.' : `${String(count)} results here.`),
	oneMore: 'Bring in one more to compare them.',
	nothingYet: 'No results here yet.',

	listHeading: 'Results here',
	name: 'Name',
	nameOf: (result: string) => `Name of ${result}`,
	date: 'Date',
	dateOf: (result: string) => `Date of ${result}`,
	optional: 'optional',
	remove: 'Remove',
	removeOf: (result: string) => `Remove ${result}`,
	removed: (result: string) => `${result} was removed.`,
	clear: 'Remove all',
	unnamed: (position: number) => `Result ${String(position)}`,

	whoHeading: 'Whose results are these?',
	one: 'One person, at different times',
	several: 'Different people',
	oneTooMany: 'One person over time works with two or three results of the same quiz.',

	origins: { full: 'all questions', quick: 'quick match', summary: 'summary code' },
	originNotes: {
		quick:
			'A quick match asks fewer questions, so its scores can move more by chance. The comparison takes that into account.',
		summary:
			'A summary code holds whole points without the answers, so careless answers cannot be noticed in it.'
	},
	groupsNote:
		'These results come from different quizzes. Their scores do not mean the same, so each quiz has its own comparison.',
	groupAlone: 'There is only one result of this quiz, so there is nothing to compare it with.',
	versionsNote: (versions: string, skills: string) =>
		`These results come from versions ${versions} of the quiz. Only skills that all of them have are compared: ${skills}.`,
	versionsNone: (versions: string) =>
		`These results come from versions ${versions} of the quiz, which have no skill in common. They cannot be compared.`,
	version: (version: number) => `version ${String(version)}`,

	role: {
		clear: (top: string, share: string) => `${top} (${share})`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`leans towards ${top} (${share}), then ${second} (${next})`,
		blend: (top: string, share: string, second: string, next: string) =>
			`between ${top} (${share}) and ${second} (${next})`,
		withheld: 'match withheld: the answers look careless',
		unmeasured: 'no match: too few answers'
	},
	readings,
	flags,
	notMeasured: 'not measured',
	notMeasuredSign: '–',

	peopleHeading: 'People and skills',
	peopleLead:
		'Scores from 0 to 100; the stronger the colour of a cell, the higher the score. Press a heading to sort.',
	peopleCaption: 'Closest role and skills of each person',
	person: 'Person',
	closest: 'Closest role, and how certain by our model',
	notes: 'Good to know',
	answersFrom: 'Answers',
	sortedBy: (column: string) => `Sorted by ${column}.`,
	asGiven: 'In the order in which they came in.',
	radarsHeading: 'Profiles at a glance',
	radarsLead:
		'Straight axes from 0 to 100, clockwise from the top in the order of the table. Solid: the person. Dashed: the closest role.',
	margin: (low: string, high: string) =>
		low === high
			? `Each score can move by about ±${low} by chance. Small differences mean nothing.`
			: `Each score can move by about ±${low} to ±${high} by chance. Small differences mean nothing.`,

	teamHeading: 'What this group covers together',
	teamLead:
		'The roles complement each other. For each skill: how many people probably meet what the role asks for.',
	teamCount: (count: number) =>
		count === 1 ? 'One person counts here.' : `${String(count)} people count here.`,
	teamLeftOut: (names: string) =>
		`Not counted: ${names}, because the answers look careless or are too few.`,
	countAnyway: (name: string) => `Count ${name} anyway: these are real answers`,
	teamNobody: 'Nobody counts here yet.',
	teamCaption: 'How many people probably meet each role’s target',
	skill: 'Skill',
	coverCell: (count: number, all: number) => `${String(count)} of ${String(all)}`,
	coverTarget: (target: string) => `asks for ${target}`,
	coverState: { gap: 'missing', unclear: 'too close to call' },
	notNeeded: 'not needed',
	missingHeading: 'What is missing',
	missing: (role: string, skill: string) =>
		`${role}: nobody here meets what is asked for in ${skill}, as far as the scores can tell.`,
	missingUnclear: (role: string, skill: string) =>
		`${role}: whether anybody meets what is asked for in ${skill}.`,
	missingClosest: (name: string, score: string, target: string) =>
		`Closest: ${name} with ${score} of ${target}.`,
	unclearHeading: 'Too close to call',
	missingNothing: 'No skill is missing beyond the margin of error.',
	rolesPresent: (list: string) => `Closest roles in this group: ${list}.`,
	roleCount: (role: string, count: number) => `${role} ${String(count)}`,
	rolesAbsent: (roles: string) => `Nobody here is closest to ${roles}.`,
	restsHeading: 'What rests on one person',
	rests: (name: string, skills: string) => `${name}: ${skills}.`,
	restsSkill: (skill: string, roles: string) => `${skill} (${roles})`,

	timeHeading: 'What has changed',
	timeOrder: 'Ordered by date.',
	timeGiven: 'In the order in which they came in. Give every result a date to order them by it.',
	timeRadar: 'Radar chart of the results over time',
	timeBand: (result: string) => `Margin of error of ${result} (68%)`,
	radarUnavailable: 'The chart could not be drawn. The table holds the same numbers.',
	timeCaption: 'Skills from 0 to 100 and how they changed',
	pair: (from: number, to: number) => `${String(from)} to ${String(to)}`,
	difference: 'Difference',
	changes,
	changeRule: (maybe: string, likely: string) =>
		`A difference counts only when it is larger than chance: here from about ${maybe} points maybe, beyond about ${likely} likely.`,
	chanceNote:
		'Chance alone makes about one skill in three read “maybe”, and one in twenty “likely”. One “maybe” alone means little; several in one direction mean more.',
	ruleMeans:
		'Answering again also changes how strictly one judges oneself. Talk about what has really happened in between.',

	keepHeading: 'Keep it',
	link: 'Link to this comparison',
	linkLead:
		'The link holds the codes. Whoever has it can open these results, with all answers of full links.',
	linkNames: 'Put the names into the link',
	linkNamesMeans:
		'Whoever gets the link can then read the names, and so can the messenger that carries it.',
	linkNamesNone: 'No name has been given, so there is none to put in.',
	copy: 'Copy link',
	copied: 'Copied.',
	copyFailed: 'Copying was not allowed. Mark the text and copy it by hand.',
	print: 'Print',
	saveCsv: 'Save table (CSV)',
	saveJson: 'Save data (JSON)',
	ifNothing,
	saveFailed: 'The file could not be made.',
	filesNote: 'Files and paper hold the names as they stand here.',
	fileName: 'arah-comparison',
	csv: {
		name: 'name',
		code: 'code',
		date: 'date',
		quiz: 'quiz',
		version: 'version',
		answers: 'answers',
		role: 'closest role',
		match: 'match',
		reading: 'reading',
		notes: 'notes',
		skill: 'skill',
		from: 'from',
		to: 'to',
		fromScore: 'score before',
		toScore: 'score after',
		difference: 'difference',
		margin: 'margin of error',
		change: 'change'
	}
};

export type CompareText = typeof compare;
