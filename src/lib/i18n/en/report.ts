import type { Terms } from '#lib/schema/wording.ts';
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
export const report = (t: Terms) => ({
	title: 'A client’s result · Arah',
	description: 'One result and the figures behind it, for the counsellor.',
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
	parts: {
		label: 'Parts of this result',
		talk: 'Conversation',
		figures: 'Figures',
		quality: 'Quality',
		contents: (part: string) => `Sections of “${part}”`
	},
	/** As links, so shorter than the headings of the sections. */
	sections: {
		reads: 'What the client reads',
		radar: 'Radar',
		questions: 'Questions',
		notes: 'Notes',
		headline: 'Headline',
		skills: t.Skills,
		match: 'Match',
		evidence: 'Evidence',
		otherwise: `Another ${t.role}`,
		care: 'Carefulness',
		shape: 'Flatness',
		weights: 'Weights',
		limits: 'Limits'
	},
	clientReads: 'What the client reads',
	clientPage: 'Open the client’s page',
	radarHeading: `The client’s ${t.skills}`,
	kinds: {
		full: 'Full profile',
		quick: 'Quick match: fewer answers, larger margins of error',
		summary: 'Summary code: scores only'
	},
	answered: (answered: number, items: number) =>
		`${String(answered)} of ${String(items)} questions answered`,
	summaryMeans: `A summary code contains only the ${t.skill} scores: no individual answers, no preferences and no mode. It does not say how carefully or how fast the quiz was answered. The standard errors shown are those expected if every question was answered.`,
	numbersHeading: 'The figures behind it',
	numbers: {
		first: 'First',
		second: 'Second',
		lead: 'Lead',
		label: 'Label from the figures',
		labels: { clear: 'clear', leaning: 'leaning', blend: `between two ${t.roles}` },
		rule: (clear: string, lead: string) =>
			`Shares are probabilities by our model. Clear: from ${clear}. Leaning: below that, with a lead of ${lead} points or more. Otherwise: between two ${t.roles}.`,
		said: 'Shown to the client',
		because: (flags: string) => `because of: ${flags}`,
		same: 'the same',
		withheld: 'withheld',
		unmeasured: `nothing: no ${t.skill} was measured`
	},
	flags: {
		'straight-line': 'straight line',
		'no-variation': 'no variation',
		inconsistent: `wide spread within ${t.skills}`,
		contradiction: 'contradiction',
		'too-fast': 'too fast',
		fast: 'fast',
		'level-decides': 'overall level decides',
		flat: 'flat profile',
		atypical: 'atypical profile',
		'strongly-atypical': 'strongly atypical profile',
		'skill-not-measured': `not all ${t.skills} measured`
	},

	client: 'Client',
	radarLabel: (role: string) =>
		`Radar chart of the client’s ${t.skills} next to the ${role} profile`,
	skillsHeading: `${t.Skills}, standard errors and intervals`,
	skillsCaption: `${t.Skill} scores from 0 to 100`,
	skill: t.Skill,
	score: 'Score',
	se: 'SE',
	interval68: '68%',
	interval90: '90%',
	answers: 'Answers',
	answersOf: (answered: number, items: number) => `${String(answered)} of ${String(items)}`,
	level: 'Level',
	profile: (role: string) => `${role} profile`,
	skillsNote:
		'SE: standard error, estimated from the number of answers and their spread, shrunk towards the value expected for the type of question. The intervals are the score ± 1 and ± 1.645 SE, limited to 0 to 100. They cover chance, not leniency: they cannot show that someone rated everything too high.',

	matchHeading: `Match per ${t.role}`,
	rolesHeading: `Match and readiness per ${t.role}`,
	matchCaption: `Match with each ${t.role}`,
	rolesCaption: `Match and readiness for each ${t.role}, and the client’s preferences`,
	role: t.Role,
	match: 'Match',
	matchShown: 'Client sees',
	d2: 'D²',
	readiness: 'Readiness',
	preference: 'Preference',
	preferenceUnknown: 'not known',
	rolesNote: `Match: probability of the ${t.role} by our model. It assumes that everyone belongs to one of the ${t.roles} and varies around its profile by the same amount. D²: squared distance to the profile, in units of that variation; below about the number of ${t.skills} is close.`,
	readinessNote: `Readiness: the part of what the ${t.role} needs that is already there, weighted by importance, ± its standard error. It does not affect the match.`,
	preferenceNote: 'Preference: answers to the preference questions. They do not affect the match.',
	withheldNote:
		'The client sees none of these figures until they confirm that the answers are genuine. Read them together with the quality indices.',
	gapsCaption: `For each ${t.role}: target, shortfall and P(meets)`,
	gap: ({ target, gap, meets }: Gap) => `${target} · ${gap} · ${meets}`,
	gapsNote:
		'Shortfall: target minus score; a minus sign means that the score is above the target. P(meets): by our model, the probability that the true score reaches the target.',

	evidenceHeading: `Evidence: why one ${t.role} rather than another`,
	over: t.Role,
	under: 'rather than',
	evidenceLead: (over: string, under: string, odds: string) =>
		`ln P(${over}) / P(${under}) by our model (${odds}), split exactly into its parts.`,
	odds: (odds: string) => `odds of ${odds} to 1`,
	evidenceCaption: `Contributions in nats; a plus counts towards the first ${t.role}`,
	nats: 'Nats',
	slope: 'Per point',
	strengthName: 'Strength',
	strength: { none: 'none', slight: 'slight', moderate: 'moderate', strong: 'strong' },
	levelTerm: 'Overall level',
	priorTerm: 'Base rates',
	total: 'Total log-odds',
	ownSum: `The ${t.skill}’s own evidence`,
	evidenceNote: `Own evidence: where the score falls between the two targets, weighted by its precision. Overall level cancels out part of it, because some people rate themselves higher than others throughout. Per point: the change in the total if the ${t.skill} rises by one point. Rows are rounded so that they add up to the total.`,
	answersHeading: 'The same, answer by answer',
	answersNote: `Each ${t.skill}’s own evidence, divided among its answers.`,
	credit: (credit: string) => `credit ${credit}`,
	share: (share: string) => `weight ${share}`,
	answersUnknown: `A summary code contains no answers, so nobody can tell which of them counted towards which ${t.role}. The ${t.skills} above are all there is.`,
	unmeasuredEvidence: `No ${t.skill} was measured, so there is no evidence to compare.`,
	strongestAnswers: 'The answers that counted most',

	weightsHeading: 'The same match as weights and thresholds',
	weightsCaption: `Weight of one point of each ${t.skill}, and the threshold of each ${t.role}`,
	weightsLead: `Multiply each score by its weight, add up and subtract the threshold. The ${t.role} with the largest sum is the closest; the differences between the sums are the log-odds of the evidence.`,
	bar: 'Threshold',
	sum: 'Σ weight × score − threshold',

	qualityHeading: 'How carefully it was answered',
	qualityCaption: 'Quality indices',
	index: 'Index',
	value: 'Value',
	limit: 'Flagged',
	indices: {
		longstring: 'Longest run of one answer',
		irv: 'Spread of raw answers (IRV), in steps',
		spread: `Spread within ${t.skills}, in points`,
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
		'A run of the lowest or highest answer can be genuine. It is flagged only if the judgement questions or the pace contradict it.',
	whyNotJudged: {
		few: (least: string) =>
			`Fewer than ${least} answers on the scale: too few to judge runs and spread.`,
		reversed: 'This quiz has no reversed questions, so contradiction cannot be judged.',
		pace: 'Only the device used for the quiz knows the pace; links and codes never contain it.'
	},
	qualitySummary:
		'A summary code contains no answers, so it cannot show how carefully they were given. Ask how the quiz was taken.',
	qualityOwn: (n: SimulatedText) =>
		`Withheld by mistake in simulations of this quiz: ${n.novices} of novices, ${n.experts} of experts, ${n.alike} of people equally good at everything. Of people of each ${t.role}: at most ${n.role}. Caught: ${n.straight} of straight lines, ${n.slips} of straight lines with three slips, ${n.random} of random answers. Indices after Meade & Craig (2012).`,
	qualityUnknown:
		'This quiz has not been simulated, so nobody knows how often a flag is wrong. Indices after Meade & Craig (2012).',
	paceRule: (careless: string, caution: string) =>
		`below ${careless} careless, below ${caution} caution`,

	shapeHeading: 'Flatness and typicality',
	shapeCaption: 'Three checks on the profile as a whole',
	check: 'Check',
	statistic: 'Statistic',
	df: 'df',
	p: 'p',
	reading: 'Meaning',
	flatness: 'Flatness Q',
	typicality: 'Smallest D²',
	byShape: 'Match by shape alone',
	flatYes: (limit: string) => `flat: differences are within chance (p > ${limit})`,
	flatNo: (limit: string) => `not flat (p ≤ ${limit})`,
	typical: (limit: string) => `like at least one ${t.role} (p ≥ ${limit})`,
	atypical: (limit: string) => `unlike every ${t.role} (p < ${limit})`,
	stronglyAtypical: (limit: string) => `strongly unlike every ${t.role} (p < ${limit})`,
	shapeAgrees: (limit: string) => `the shape agrees (${limit} or more)`,
	levelDecides: (limit: string) => `the overall level decides (below ${limit})`,
	noShape: `not enough ${t.skills} measured`,
	levelIs: (level: string) => `Overall level of the profile: ${level}.`,
	shapeNote: `Flat does not mean weak: a high, even profile is a finding in itself. Flatness alone does not make a match less clear. Match by shape alone is the first ${t.role}’s share if the overall level is ignored. If that share is low, the result could depend on how strictly the client rates themselves.`,

	otherwiseHeading: `What would lead to another ${t.role}`,
	otherwiseCaption: `The smallest rise in ${t.skills} that would make the ${t.role} the closest`,
	withinTarget: 'Up to its profile',
	within100: 'Up to 100 points',
	single: `One ${t.skill} alone`,
	rise: (skill: string, from: string, to: string) => `${skill} ${from} → ${to}`,
	noRise: 'none',
	closest: 'already the closest',
	otherwiseNote: `Standard errors stay fixed; after this rise, the ${t.role} ties with its nearest rival. Treat it as a development goal, never as advice to answer differently.`,

	debriefHeading: 'Eight questions for the conversation',
	debriefLead: '20 to 30 minutes, in three stages. The fifth question comes from this result.',
	notes: {
		heading: 'Notes',
		label: 'Your notes on this conversation',
		lead: 'They are printed with the counsellor’s report and saved in caseload files. No link, code or client report contains them. They are saved on this device if this result is in the caseload. If not, they are lost when this window closes.',
		kept: 'Saved on this device, with the result in the caseload.',
		notKept:
			'Only in this window, because the result is not in the caseload. Print the report before you close it.',
		failed:
			'The notes could not be saved. They are still here: print the report before you close it.',
		unread: 'Earlier notes could not be read. They are not changed until you write here.'
	},

	reportsHeading: 'Reports on paper',
	reportsLead:
		'Reports are printed in the language of this page. You can switch it at the top; the result stays the same. To get a PDF, choose that option in the print window.',
	dateLabel: 'Date on the report',
	ifNothing,
	printClient: 'Print for the client (1 page)',
	printCounsellor: 'Print for the counsellor (2 pages or more)',
	privateMark: 'For the counsellor. For learning and career conversations only, never for hiring.',
	sheetTitle: 'Counsellor’s report',
	/** A part, not a page: many roles or long notes take more than one page. */
	part: (part: number, parts: number) => `part ${String(part)} of ${String(parts)}`
});

export type ReportText = ReturnType<typeof report>;
