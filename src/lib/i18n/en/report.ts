import { ifNothing } from './in-app.ts';

/** One skill of one role: what the role asks for, what is missing, and how likely it is met. */
interface Gap {
	readonly target: string;
	readonly gap: string;
	readonly meets: string;
}

/** Shares of simulated people whose match is held back, written out. */
export interface SimulatedText {
	readonly novices: string;
	readonly experts: string;
	/** People whose skills are all alike. */
	readonly alike: string;
	/** The largest of any role. */
	readonly role: string;
	readonly straight: string;
	readonly slips: string;
	readonly random: string;
}

/** The counsellor's view of one result; words of the trade are welcome, each explained once. */
export const report = {
	title: 'A client’s result · Arah',
	description: 'One result with its numbers, for the counsellor who leads the talk.',
	kicker: 'Counsellor’s view',
	headline: {
		clear: (top: string, share: string) => `Closest to ${top} (${share})`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`Leans towards ${top} (${share}), with ${second} next (${next})`,
		blend: (top: string, share: string, second: string, next: string) =>
			`Between ${top} (${share}) and ${second} (${next})`,
		withheld: 'No match is shown: the answers look careless',
		unmeasured: 'No match: too few answers'
	},
	clientReads: 'The client reads',
	clientPage: 'Open the client’s page',
	kinds: {
		full: 'Full profile',
		quick: 'Quick match: fewer answers, wider margins',
		summary: 'Summary code: scores only'
	},
	answered: (answered: number, items: number) =>
		`${String(answered)} of ${String(items)} questions answered`,
	summaryMeans:
		'A summary code holds the scores of the skills and nothing else. Not known: single answers, preferences, how carefully and how fast it was answered, and which mode. Standard errors are those expected with every question answered.',
	numbersHeading: 'The numbers behind it',
	numbers: {
		first: 'First',
		second: 'Second',
		lead: 'Lead',
		label: 'Label by the numbers',
		labels: { clear: 'clear', leaning: 'leaning', blend: 'blend' },
		rule: (clear: string, lead: string) =>
			`Shares are probabilities by our model. Clear from ${clear}; otherwise leaning from a lead of ${lead} points; otherwise a blend.`,
		said: 'Said in words',
		because: (flags: string) => `because of: ${flags}`,
		same: 'the same',
		withheld: 'withheld',
		unmeasured: 'nothing: no skill was measured'
	},
	flags: {
		'straight-line': 'straight line',
		'no-variation': 'no variation',
		inconsistent: 'wide spread within skills',
		contradiction: 'contradiction',
		'too-fast': 'too fast',
		fast: 'fast',
		'level-decides': 'the level decides',
		flat: 'flat profile',
		atypical: 'atypical profile',
		'strongly-atypical': 'strongly atypical profile',
		'skill-not-measured': 'a skill not measured'
	},

	client: 'Client',
	radarLabel: (role: string) => `Radar chart of the client’s skills beside the ${role} profile`,
	skillsHeading: 'Skills, errors and intervals',
	skillsCaption: 'Skill scores from 0 to 100',
	skill: 'Skill',
	score: 'Score',
	se: 'SE',
	interval68: '68%',
	interval90: '90%',
	answers: 'Answers',
	answersOf: (answered: number, items: number) => `${String(answered)} of ${String(items)}`,
	level: 'Level',
	profile: (role: string) => `${role} profile`,
	skillsNote:
		'SE: standard error, from the number of answers and their spread, drawn towards the value expected for the format. The intervals are the score ± 1 and ± 1.645 SE, cut off at 0 and 100. They cover chance, not leniency: somebody who rates everything kindly is outside them.',

	rolesHeading: 'Match and readiness per role',
	rolesCaption: 'Two readings of each role, and what the client enjoys',
	role: 'Role',
	match: 'Match',
	matchShown: 'Client sees',
	d2: 'D²',
	readiness: 'Readiness',
	preference: 'Enjoys',
	preferenceUnknown: 'not known',
	rolesNote:
		'Match: probability of the role by our model, which assumes that everyone belongs to one of the roles and spreads around its profile equally. D²: squared distance to the profile, in units of that spread; below about the number of skills is close. Readiness: what is there of what the role needs, weighted by importance, ± its standard error; it never enters the match. Enjoys: answers to the preference questions, never in the match either.',
	withheldNote:
		'The client sees no match and no readiness until they insist that the answers are real. Read these numbers with the quality below.',
	gapsCaption: 'What each role asks for: target, what is missing, and P(meets)',
	gap: ({ target, gap, meets }: Gap) => `${target} · ${gap} · ${meets}`,
	gapsNote:
		'Missing: target minus score; a minus says that the score is above. P(meets): by our model, the probability that the true score reaches the target.',

	evidenceHeading: 'Evidence: why one role rather than another',
	over: 'Role',
	under: 'rather than',
	evidenceLead: (over: string, under: string, odds: string) =>
		`By our model: ln P(${over}) / P(${under}), split exactly: ${odds}.`,
	odds: (odds: string) => `odds of ${odds} to 1`,
	evidenceCaption: 'Contributions in nats; a plus speaks for the first role',
	nats: 'Nats',
	slope: 'Per point',
	strengthName: 'Strength',
	strength: { none: 'none', slight: 'slight', moderate: 'moderate', strong: 'strong' },
	levelTerm: 'Overall level',
	priorTerm: 'Base rates',
	total: 'Total log-odds',
	ownSum: 'Own evidence of the skill',
	evidenceNote:
		'Own evidence: how the score lies between the two targets, weighted by its precision. Overall level takes back part of it, because people differ in how high they rate themselves. Per point: change of the total when the skill rises by one point. Roundings are set so that the rows add up to the total.',
	answersHeading: 'The same, answer by answer',
	answersNote: 'Each skill’s own evidence, split among its answers.',
	credit: (credit: string) => `credit ${credit}`,
	share: (share: string) => `weight ${share}`,
	answersUnknown:
		'A summary code holds no answers. Which of them spoke for which role cannot be known; the skills above say all there is.',
	unmeasuredEvidence: 'No skill was measured, so there is nothing to weigh up.',
	strongestAnswers: 'The answers that weighed most',

	weightsHeading: 'The same match as weights and bars',
	weightsCaption: 'Weight of one point of each skill, and the bar of each role',
	weightsLead:
		'Multiply each score by its weight, add up, subtract the bar: the role with the largest sum is the closest, and the differences between the sums are the log-odds above.',
	bar: 'Bar',
	sum: 'Σ weight × score − bar',

	qualityHeading: 'How carefully it was answered',
	qualityCaption: 'Quality indices',
	index: 'Index',
	value: 'Value',
	limit: 'Flagged',
	indices: {
		longstring: 'Longest run of one answer',
		irv: 'Spread of raw answers (IRV), in steps',
		spread: 'Spread within skills, in points',
		contradiction: 'Regular against reversed questions, in points',
		pace: 'Seconds per question, median'
	},
	atLeast: (value: string) => `${value} or more`,
	below: (value: string) => `below ${value}`,
	above: (value: string) => `above ${value}`,
	noLimit: 'no limit',
	flagged: 'flagged',
	notJudged: 'not judged',
	whyNotFlagged:
		'A run of the lowest or highest answer can be true. It is flagged only if the judgement questions or the pace contradict it.',
	whyNotJudged: {
		few: (least: string) =>
			`Fewer than ${least} answers on the scale: runs and spread cannot be judged.`,
		reversed: 'No question of this quiz is reversed, so contradiction cannot be judged.',
		pace: 'Pace is known only on the device that answered; a link or code never carries it.'
	},
	qualitySummary:
		'A summary code holds no answers, so how carefully they were given cannot be known. Ask how the quiz was taken.',
	qualityOwn: (n: SimulatedText) =>
		`Simulated with this quiz, held back by mistake: ${n.novices} of novices, ${n.experts} of experts, ${n.alike} of people equally good at everything, at most ${n.role} of the people of any role. Caught: ${n.straight} of straight lines (the lowest answer throughout can be true), ${n.slips} of straight lines with three slips, ${n.random} of random answers. Indices after Meade & Craig (2012).`,
	qualityUnknown:
		'This quiz has not been simulated, so nobody knows how often a sign is wrong. Indices after Meade & Craig (2012).',
	paceRule: (careless: string, caution: string) =>
		`below ${careless} careless, below ${caution} caution`,

	shapeHeading: 'Flatness and typicality',
	shapeCaption: 'Three checks of the profile as a whole',
	check: 'Check',
	statistic: 'Statistic',
	df: 'df',
	p: 'p',
	reading: 'Reading',
	flatness: 'Flatness Q',
	typicality: 'Smallest D²',
	byShape: 'Match by shape alone',
	flatYes: (limit: string) => `flat: differences are within the margin of error (p > ${limit})`,
	flatNo: (limit: string) => `not flat (p ≤ ${limit})`,
	typical: (limit: string) => `like at least one role (p ≥ ${limit})`,
	atypical: (limit: string) => `unlike every role (p < ${limit})`,
	stronglyAtypical: (limit: string) => `strongly unlike every role (p < ${limit})`,
	shapeAgrees: (limit: string) => `the shape agrees (${limit} or more)`,
	levelDecides: (limit: string) => `the overall level decides (below ${limit})`,
	noShape: 'not enough skills measured',
	levelIs: (level: string) => `Level of the whole profile: ${level}.`,
	shapeNote:
		'Flat is not weak: high and even is a finding of its own. Flatness alone does not make a match less clear. Match by shape alone is the share of the first role when the overall level is left out; when that is low, how strictly people rate themselves could change the result.',

	otherwiseHeading: 'What would lead to another role',
	otherwiseCaption: 'Smallest rise in skills after which the role is the closest',
	withinTarget: 'Within its profile',
	within100: 'Up to 100 points',
	single: 'One skill alone',
	rise: (skill: string, from: string, to: string) => `${skill} ${from} → ${to}`,
	noRise: 'none',
	closest: 'already the closest',
	otherwiseNote:
		'Errors held as they are; at the end the role ties with its nearest rival. A development goal, never a hint to answer differently.',

	debriefHeading: 'Eight questions for the talk',
	debriefLead: '20 to 30 minutes, in three stages. The fifth question follows from this result.',
	notes: {
		heading: 'Notes',
		label: 'Your notes on this talk',
		lead: 'They print with the counsellor’s report and never leave this device: they are in no link, no code and no client report. They are kept when this result is in the caseload on this device; otherwise they are gone when this window closes.',
		kept: 'Kept on this device, with the result in the caseload.',
		notKept:
			'Kept in this window only, because the result is not in the caseload. Print the report before you close it.',
		failed:
			'The notes could not be kept. They are still here: print the report before you close it.',
		unread: 'Earlier notes could not be read. What is kept is left as it is until you write here.'
	},

	reportsHeading: 'Reports on paper',
	reportsLead:
		'Prints in the language of this page: switch it at the top and the result stays. Or save as PDF from the print window.',
	dateLabel: 'Date on the report',
	ifNothing,
	printClient: 'Print for the client (1 page)',
	printCounsellor: 'Print for the counsellor (2 pages)',
	privateMark: 'For the counsellor. For learning and career talks only, never for hiring.',
	sheetTitle: 'Counsellor’s report',
	page: (page: number, pages: number) => `page ${String(page)} of ${String(pages)}`
};

export type ReportText = typeof report;
