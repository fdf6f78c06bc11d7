import type { ChangeVerdict } from '#lib/engine/compare-results.ts';
import type { Headline } from '#lib/engine/headline.ts';
import type { Flag } from '#lib/engine/result.ts';
import { ifNothing } from './in-app.ts';
import { profileHeadline } from './profile-headline.ts';

const flags: Readonly<Record<Flag, string>> = {
	'straight-line': 'the same answer many times in a row',
	'no-variation': 'almost all answers are the same',
	inconsistent: 'answers that belong together are far apart',
	contradiction: 'answers contradict each other',
	'too-fast': 'answered too fast',
	fast: 'answered quickly',
	'level-decides': 'the overall level decides',
	flat: 'scores are close together',
	atypical: 'does not quite fit any profile',
	'strongly-atypical': 'does not fit any profile',
	'skill-not-measured': 'a score is missing'
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
		'Put results side by side: one person over time, or several people as a team. Everything stays in your browser.',
	heading: 'Compare results',
	lead: 'See how one person has changed, or what a group of people can do together. Add two to thirty results.',
	onDevice:
		'Everything is calculated in your browser. Names and dates stay in this tab and are lost when you close or reload it.',
	example: 'This is what a result link and a summary code look like:',
	noScript: 'Results are read and compared in your browser. That needs JavaScript.',
	limits:
		'For learning and career conversations. A self-assessment must not be used to hire, select, reject or place people.',

	intakeHeading: 'Add results',
	added: (count: number) => (count === 1 ? 'One result added.' : `${String(count)} results added.`),
	total: (count: number) => (count === 1 ? '1 result' : `${String(count)} results`),
	otherPeople: (count: number) => `${String(count)} others`,
	addMore: 'Add',
	change: 'Change',
	oneMore: 'Add one more to compare them.',

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
	oneTooMany: 'To compare one person over time, use two or three results from the same quiz.',

	origins: { full: 'all questions', quick: 'quick match', summary: 'summary code' },
	originNotes: {
		quick:
			'A quick match asks fewer questions, so its scores can vary more by chance. The comparison takes that into account.',
		summary:
			'A summary code contains rounded scores without the answers, so it cannot show whether answers were careless.'
	},
	groupsNote:
		'These results come from different quizzes. Their scores do not mean the same thing, so each quiz has its own comparison.',
	groupAlone: 'There is only one result from this quiz, so there is nothing to compare it with.',
	versionsNote: (versions: string, skills: string) =>
		`These results come from versions ${versions} of the quiz. Only the scores that they have in common are compared: ${skills}.`,
	versionsNone: (versions: string) =>
		`These results come from versions ${versions} of the quiz, which have no score in common. They cannot be compared.`,
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
	profile: profileHeadline,
	readings,
	flags,
	notMeasured: 'not measured',
	notMeasuredSign: '–',

	findingsHeading: 'What stands out',
	findingsWithout: (count: number) =>
		count === 1
			? 'Not counting 1 person whose answers look careless or are too few.'
			: `Not counting ${String(count)} people whose answers look careless or are too few.`,
	ahead: (person: string, skill: string, others: string) =>
		`${person} scores clearly higher than ${others} in ${skill}.`,
	aheadOfAll: (person: string, skill: string) =>
		`${person} scores clearly higher than everyone else in ${skill}.`,
	aheadNone: 'No difference in scores is clearly larger than chance would explain.',
	noneReaches: (skill: string, roles: string) =>
		`As far as the scores can tell, nobody here reaches the level needed in ${skill} for ${roles}.`,
	otherRoles: (count: number) => `${String(count)} roles`,

	peopleHeading: 'People and scores',
	peopleLead: 'Scores from 0 to 100. Press a heading to sort.',
	shades: ['below 40', '40 to 60', 'above 60'],
	peopleCaption: 'Each person’s result and scores',
	person: 'Person',
	closest: {
		roles: 'Closest match and how certain it is, by our model',
		profile: 'Code, by our model'
	},
	notes: 'Good to know',
	sortedBy: (column: string) => `Sorted by ${column}.`,
	asGiven: 'In the order in which they were added.',
	radarsHeading: 'Profiles at a glance',
	radarsLead: {
		roles:
			'Axes from 0 to 100, clockwise from the top in the order of the table. Solid: the person. Dashed: the closest match.',
		profile:
			'Axes from 0 to 100, clockwise from the top in the order of the table. Each list begins with the highest score. Scores that are close together could change places by chance.'
	},
	margin: (low: string, high: string) =>
		low === high
			? `Each score can vary by about ±${low} by chance. Small differences mean nothing.`
			: `Each score can vary by about ±${low} to ±${high} by chance. Small differences mean nothing.`,

	teamHeading: 'What this group covers together',
	teamLead:
		'The roles complement each other. For each skill, the table shows how many people probably reach the level the role needs.',
	teamCount: (count: number) =>
		count === 1 ? 'One person is counted.' : `${String(count)} people are counted.`,
	teamLeftOut: (names: string) =>
		`Not counted: ${names}, because the answers look careless or are too few.`,
	countAnyway: (name: string) => `Count ${name} anyway: these are real answers`,
	teamNobody: 'Nobody is counted yet.',
	teamCaption: 'How many people probably meet each role’s target',
	coverCell: (count: number, all: number) => `${String(count)} of ${String(all)}`,
	coverTarget: (target: string) => `needs ${target}`,
	coverState: { gap: 'missing', unclear: 'too close to call' },
	notNeeded: 'not needed',
	missing: (role: string, skill: string) =>
		`${role}: as far as the scores can tell, nobody here reaches the level it needs in ${skill}.`,
	missingUnclear: (role: string, skill: string) =>
		`${role}: it is not clear whether anyone reaches the level it needs in ${skill}.`,
	missingClosest: (name: string, score: string, target: string) =>
		`Closest: ${name} with ${score} of ${target}.`,
	levels: {
		missing: (count: number, all: number) => `Missing: ${String(count)} of ${String(all)} levels`,
		unclear: (count: number, all: number) =>
			`Too close to call: ${String(count)} of ${String(all)} levels`,
		rests: (count: number, all: number) =>
			`Reached by one person only: ${String(count)} of ${String(all)} levels`
	},
	missingNothing: 'No skill is missing beyond the margin of error.',
	rolesPresent: (list: string) => `Closest roles in this group: ${list}.`,
	roleCount: (role: string, count: number) => `${role} (${String(count)})`,
	rolesAbsent: (roles: string) => `Nobody here is closest to ${roles}.`,
	rests: (name: string, skills: string) => `${name}: ${skills}.`,
	restsSkill: (skill: string, roles: string) => `${skill} (${roles})`,

	timeHeading: 'What has changed',
	higher: (skills: string) => `Likely higher: ${skills}.`,
	lower: (skills: string) => `Likely lower: ${skills}.`,
	noChange: 'No score has clearly changed.',
	timeOrder: 'Ordered by date.',
	timeGiven:
		'In the order in which they were added. To order them by date, give every result a date.',
	timeRadar: 'Radar chart of the results over time',
	timeBand: (result: string) => `Margin of error of ${result}`,
	radarUnavailable: 'The chart could not be drawn. The table has the same numbers.',
	timeCaption: 'Scores from 0 to 100 and how they changed',
	pair: (from: number, to: number) => `${String(from)} to ${String(to)}`,
	difference: 'Difference',
	changes,
	changeRule: (maybe: string, likely: string) =>
		`A difference counts only if it is larger than chance would explain. Here, about ${maybe} points or more is “maybe a change”, and more than about ${likely} is “likely a change”.`,
	chanceNote:
		'By chance alone, about one score in three will show “maybe”, and one in twenty “likely”. A single “maybe” means little; several in one direction mean more.',
	ruleMeans:
		'The second time, people may also judge themselves more strictly or more generously. Talk about what has really happened in between.',

	keepHeading: 'Save or print',
	link: 'Link to this comparison',
	linkLead:
		'The link contains the codes. Anyone who has it can open these results, including every answer from full links.',
	linkNames: 'Include the names in the link',
	linkNamesMeans:
		'Anyone who gets the link can then read the names, and so can the messaging app that you send it with.',
	linkNamesNone: 'No names have been entered, so there are none to include.',
	copy: 'Copy link',
	copied: 'Copied.',
	copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
	print: 'Print',
	data: 'Data',
	saveCsv: 'Save table (CSV)',
	saveJson: 'Save data (JSON)',
	ifNothing,
	saveFailed: 'The file could not be created.',
	filesNote: 'Files and printouts contain the names as shown here.',
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
		reading: 'how clear',
		letters: 'letters',
		notes: 'notes',
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
