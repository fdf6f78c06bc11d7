import type { AnswerId, FalseAlarm, ScenarioId } from '#lib/schema/simulated.ts';

const scenarios: Readonly<Record<ScenarioId, string>> = {
	clean: 'As the model assumes',
	wide: 'People spread 1.5 times as wide around the targets',
	ladder: 'Roles that differ in level only',
	lenient: 'Everything rated 10 points too high',
	wrongTargets: 'Targets wrong by 8 points',
	skipped: 'Every fifth question skipped',
	difficulty12: 'Basic questions 12 points easier, advanced ones 12 harder',
	difficulty20: 'Basic questions 20 points easier, advanced ones 20 harder',
	difficultyWide: 'The same by 12 points, people 1.5 times as wide',
	anyone: 'People of every level who belong to no role',
	unequal: 'Roles unequally common: 7 to 2, and 1 for each further role',
	careless: 'One person in ten answers at random'
};

const answers: Readonly<Record<AnswerId, string>> = {
	flat: 'Honest, equally good at everything',
	straight: 'One answer throughout',
	slips: 'One answer throughout with three slips',
	random: 'Random answers'
};

const groups: Readonly<Record<FalseAlarm['group'], (role: string) => string>> = {
	novice: () => 'Novices',
	expert: () => 'Experts',
	alike: () => 'Equally good at everything',
	role: (role) => `People of the role ${role}`
};

/** The words about simulated people, on the method page and in the tables of docs/. */
export const simulatedText = {
	simulatedCaption: 'Simulated with this quiz',
	simulatedLead: (takers: string) =>
		`Each figure comes from ${takers} made-up people who are exactly as our model assumes. Their skills scatter around the targets, and their answers around their skills. Real people are less tidy, so expect less.`,
	quickNote: (items: string, scored: string) =>
		`On average, a quick match asks ${items} of the ${scored} scored questions. It asks few if the answers are clear, and all of them if two roles stay close. The match is hardly less accurate, but each skill has a wider margin of error.`,
	scenariosCaption: 'When people differ from the model',
	scenarios,
	people: 'People',
	role: 'Role',
	rightRole: 'Right role',
	hardestRole: 'Role found least often',
	calibration: 'Calibration error',
	scenariosNote: (error: string, scenario: string) =>
		`The calibration error is how far the match shown is, on average, from the share of people for whom it was right. The largest is ${error}, in this row: ${scenario}. We have not measured whether our basic questions are easier than our advanced ones; the model treats them all as equally hard. docs/simulation.md has more figures for every row.`,
	honestCaption: 'How often the match shown is right when people differ',
	printed: 'Match shown',
	least: 'Lowest',
	most: 'Highest',
	honestNote:
		'The lowest and highest values of all rows above in which honest people differ from the model. The rows on skipped questions, roles that differ in level only and random answers are left out.',
	finding: 'Finding',
	findings: {
		accuracy: 'People given the role that they were drawn from',
		clear: 'People told that their match is clear',
		clearAccuracy: 'Of these, people given the right role',
		retest: 'People given the same role when they answer again',
		quick: 'People given the role that they were drawn from, in a quick match',
		quickSame: 'People given the same role by the quick match and the full profile',
		coverage: 'True skills within the 90% margin of error'
	},
	readinessCaption: 'Readiness of people whose skills are known',
	exact: 'Exactly on target',
	exactMet: 'Told “already meets”',
	most80: 'At 80% of the targets',
	most80Met: 'Told “already meets” at 80%',
	alarmsCaption: 'Honest people whose match was withheld by mistake',
	groups,
	group: 'People',
	full: 'Full profile',
	quickMatch: 'Quick match',
	alarmsNote:
		'Novices have a level of 0 to 5 in everything and some judgement; experts have 95 to 100. These two groups and people equally good at everything are simulated with answers that scatter a little and a lot. The worst rate counts.',
	answersCaption: 'Careless answers whose match was withheld',
	answers,
	carelessNote: (full: string, quick: string) =>
		`The match is not withheld for the lowest answer throughout, because it can be true. Random answers that get through are shown a mean match of ${full} in the full profile and ${quick} in a quick match.`
};

export type SimulatedWords = typeof simulatedText;
