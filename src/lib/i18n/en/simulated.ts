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
	unequal: '70, 20 and 10 of 100 people in the three roles',
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

/** Everything that is said of made-up people, on the method page and in the tables of docs/. */
export const simulatedText = {
	simulatedCaption: 'Simulated with this quiz',
	simulatedLead: (takers: string) =>
		`Each figure comes from ${takers} made-up people who are just as our model assumes: their skills scatter around the targets, their answers around their skills. Real people are less tidy, so expect less.`,
	quickNote: (items: string, scored: string) =>
		`A quick match asks ${items} of the ${scored} scored questions on average: few where the answers are clear, all of them where two roles stay close. It costs hardly any accuracy of the match, but each skill is measured with a wider margin of error.`,
	scenariosCaption: 'When people differ from the model',
	scenarios,
	people: 'People',
	role: 'Role',
	rightRole: 'Right role',
	hardestRole: 'Role found least often',
	calibration: 'Calibration error',
	scenariosNote: (error: string, scenario: string) =>
		`The calibration error says how far the printed match is from the share of right ones, on average. The largest is ${error}, in this line: ${scenario}. Whether our basic questions are easier than our advanced ones has not been measured, and the model treats them all as equally hard. docs/simulation.md has more figures for every line.`,
	honestCaption: 'How often a printed match is right when people differ',
	printed: 'Printed match',
	least: 'Least',
	most: 'Most',
	honestNote:
		'Least and most of all lines above in which honest people differ from the model. Skipped questions, roles that differ in level only and random answers are left out.',
	finding: 'Finding',
	findings: {
		accuracy: 'People told the role that they were drawn from',
		clear: 'People told that their match is clear',
		clearAccuracy: 'People told so who are told the right role',
		retest: 'People told the same role when they answer once more',
		quick: 'People told the role that they were drawn from, in a quick match',
		quickSame: 'People told the same role by the quick match and the full profile',
		coverage: 'True skills inside the 90% margin'
	},
	readinessCaption: 'Readiness of people whose skills are known',
	exact: 'Exactly on the targets',
	exactMet: 'Told “already meets”',
	most80: 'At 80% of them',
	most80Met: 'Told so',
	alarmsCaption: 'Honest people held back by mistake',
	groups,
	group: 'People',
	full: 'Full profile',
	quickMatch: 'Quick match',
	alarmsNote:
		'Novices have a level of 0 to 5 in everything and some judgement, experts 95 to 100. These two groups and people equally good at everything are simulated with answers that scatter little and much; the worst rate counts.',
	answersCaption: 'Careless answers held back',
	answers,
	carelessNote: (full: string, quick: string) =>
		`The lowest answer throughout is not held back, since it can be true. Random answers that pass are printed with a mean match of ${full} in the full profile and ${quick} in a quick match.`
};

export type SimulatedWords = typeof simulatedText;
