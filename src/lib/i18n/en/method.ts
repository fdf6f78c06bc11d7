import { simulatedText } from './simulated.ts';

/** Figures that the texts mention, taken from the quiz and the engine and already written out. */
export interface MethodNumbers {
	readonly items: string;
	readonly scaleItems: string;
	readonly choiceItems: string;
	readonly preferenceItems: string;
	readonly skills: string;
	readonly roles: string;
	/** From the smallest to the largest error that the design leads to, in points. */
	readonly errors: string;
	readonly minAnswered: string;
	readonly clear: string;
	/** Percentage points, without the sign. */
	readonly leaning: string;
	readonly shownMin: string;
	readonly shownMax: string;
	/** Simulated: people told that their match is clear, and right ones among them. */
	readonly toldClear: string;
	readonly clearRight: string;
	/** Simulated, when people differ: how often a match just below the cap, and one at the cap, is right. */
	readonly highMatch: string;
	readonly highRight: string;
	readonly topMatch: string;
	readonly topRight: string;
	/** Simulated: the largest share of any group of honest people that is held back. */
	readonly honestFlagged: string;
	readonly slipsFlagged: string;
	readonly randomFlagged: string;
	readonly randomQuickFlagged: string;
	readonly randomClear: string;
	readonly randomQuickClear: string;
}

export interface MethodSection {
	readonly heading: string;
	readonly body: readonly string[];
	/** True only of a quiz with simulated figures. */
	readonly simulated?: readonly string[];
}

/** One step of the example; `ends` are the words below the two ends of its axis. */
export interface ExampleStep {
	readonly heading: string;
	readonly says: string;
	readonly ends: readonly string[];
}

/** In the order of the page; the keys are also the anchors, so that they hold in both languages. */
const plain = {
	questions: (n: MethodNumbers): MethodSection => ({
		heading: 'Where the questions come from',
		body: [`The quiz has ${n.items} questions.`]
	}),
	skills: (n: MethodNumbers): MethodSection => ({
		heading: 'How answers become skills',
		body: [
			'Every answer earns between nothing and full credit. A skill is the average of its answers, from 0 to 100.',
			'Your answers are not compared with other people’s. There is no grading curve and no hidden norm.',
			`A skipped question is left out. It does not count as zero; it only makes the result less certain. If you answer less than ${n.minAnswered} of the questions on a skill, that skill is shown as not measured.`
		]
	}),
	sure: (n: MethodNumbers): MethodSection => ({
		heading: 'What “how certain” means',
		body: [
			`A handful of questions cannot pin down a skill. So each skill has a margin of error: about ${n.errors} points either way, even if you answer everything. Smaller differences mean nothing.`,
			`The match is a number from our model. “78%” means: suppose that everyone belongs to one of the ${n.roles} roles, exactly as we describe them, and that the roles are equally common. Then 78 of 100 people with answers like yours would belong to this one. It is not your chance of being hired or of doing well.`,
			`From ${n.clear}, we call the match clear. If the first two roles are less than ${n.leaning} percentage points apart, we say that you are between them. Otherwise, you lean towards one role.`,
			'A high overall level alone can lift a role to the top. So we also look at the shape of your profile without its level. If the shape alone gives that role less than one half, we say that you lean towards it and do not call the match clear.',
			`We never show more than ${n.shownMax} or less than ${n.shownMin}. No model of people is more certain than that.`
		],
		simulated: [
			`Real people differ from the model. So we made up people who differ from it in several ways, and counted how often their result was right. A match of ${n.highMatch} was right for ${n.highRight} of them, depending on how they differed. A match of ${n.topMatch} was right for ${n.topRight}.`,
			`By our model, ${n.toldClear} of people are told that their match is clear, and it is right for ${n.clearRight} of these.`
		]
	}),
	readings: (): MethodSection => ({
		heading: 'Match and readiness are two different things',
		body: [
			'Match asks: which role is your profile most like? The matches of all roles add up to 100%.',
			'Readiness asks: how much of what this role needs do you already have? Being better than needed never lowers it.',
			'The two can disagree. You can be ready for one role while your profile is more like another. That is why we never mix them into one number.'
		]
	}),
	why: (): MethodSection => ({
		heading: 'Where the reasons come from',
		body: [
			'For any two roles, the result can be broken down into the contributions of each skill and each answer, and of your overall level. The parts add up exactly to the whole. Nothing is hidden.',
			'The result also shows the smallest rise in skills that would bring another role to the top. Read it as something to learn next, never as advice to answer differently.'
		]
	}),
	careless: (n: MethodNumbers): MethodSection => ({
		heading: 'When answers look careless',
		body: [
			'We look for the same answer many times in a row, and for answers that vary wildly within one skill. If we find that, we say so and withhold the match. You still see your skills. You can check your answers, or see the match anyway.',
			'A beginner can honestly give the lowest answer throughout. Someone who has led nearly everything can honestly give the highest. Such answers count as careless only if something contradicts them, such as less than a second per question.'
		],
		simulated: [
			`We would rather miss careless answers than accuse honest people. We simulated novices, experts, people equally good at everything and people of each role. At most ${n.honestFlagged} of any of these groups had their match withheld by mistake.`,
			`That has a price. Of people who gave one answer throughout with three slips, we caught ${n.slipsFlagged}. Of random answers, we caught ${n.randomFlagged} in the full profile and ${n.randomQuickFlagged} in a quick match. Of all random answers, ${n.randomClear} and ${n.randomQuickClear} were told that their match is clear.`
		]
	}),
	limits: (): MethodSection => ({
		heading: 'What it cannot know',
		body: [
			'It only knows what you say about yourself, and people often rate themselves too high or too low. Across 55 studies, self-ratings and measured performance agreed only weakly: r = .29 on average, where 1 would be perfect (Mabe & West 1982). So also ask someone who has worked with you.',
			'If you rate yourself generously on everything, no margin of error can show that.'
		]
	})
};

export const method = {
	title: 'How it works · Arah',
	description:
		'What the quiz measures, and where its questions come from. How answers become a result, how certain that is, and what it must not be used for.',
	heading: 'How it works',
	lead: 'In plain words. A technical note has every formula and every number.',
	contents: 'Contents',
	plainHeading: 'In plain words',
	technicalTitle: 'Technical note · Arah',
	/** Followed by a link to the technical note. */
	noteLead: 'Every formula and every number, for counsellors, teachers and researchers:',
	inDetail: (heading: string) => `In detail: ${heading}`,
	example: {
		heading: 'An example, step by step',
		lead: 'This person is made up. Three steps lead from their answers to their result.',
		result: 'See the whole result',
		others: 'other roles',
		answers: (count: string, skill: string): ExampleStep => ({
			heading: '1. Answers',
			says: `${count} questions are about ${skill}. Each answer is a dot. Larger dots count more.`,
			ends: ['no credit', 'full credit']
		}),
		skill: (score: string, range: string, targets: string): ExampleStep => ({
			heading: '2. One skill',
			says: `The average of the dots is the score: ${score}. A score from a few answers is never exact. The band is the margin of error: ${range}. The diamonds, from left to right, are what each role asks for: ${targets}.`,
			ends: ['0', '100']
		}),
		match: (match: string): ExampleStep => ({
			heading: '3. Match',
			says: `All skills together are compared with each role. Take 100 people with answers like these. By our model, this many are closest to each role: ${match}.`,
			ends: []
		})
	},
	skillsHeading: 'What it measures',
	skillsLead: (n: MethodNumbers) => `${n.skills} skills, each from 0 to 100.`,
	/** Only of questions that the quiz has. */
	counts: {
		scale: (count: string) => `${count} ask you to place yourself on a scale.`,
		choice: (count: string) => `${count} describe a situation and ask what you think is best.`,
		preference: (count: string) =>
			`${count} ask what you enjoy; these never count towards the match.`
	},
	skillsNote: (roles: string) =>
		`Each role, ${roles}, has a target on every skill: what someone who does that job well would score. Your result says which targets your skills are closest to.`,
	notHeading: 'What it is not',
	not: [
		'It is not a test and not a certificate.',
		'It must not be used for hiring, selection, job matching, placement or grades.',
		'It does not promise success in a job. It does not measure your worth.'
	],
	plain,
	note: {
		heading: 'Technical note',
		lead: 'For counsellors, teachers and researchers. Figures marked “simulated” come from computer-generated answers, not from people.',
		simulated: 'simulated',
		tableHint: (caption: string) => `Table: ${caption}`,
		version: 'Version',
		date: 'Date',
		evidenceLabel: 'Status',
		instrument: 'Instrument',
		itemsLabel: 'Questions',
		time: 'Time',
		minutes: (minutes: string) => `about ${minutes} minutes`,
		languages: 'Languages',
		audience: 'For',
		by: 'Responsible',
		licence: 'Licence',
		supervision: 'Supervision',
		supervisionText: 'Open mode: nobody supervises, and identity is not checked',
		purposeHeading: 'Purpose and use',
		purpose: [
			'A self-assessment to start learning and career conversations, alone or with a counsellor. People take it on their own device, with nothing at stake.',
			'Not for hiring, selection, job matching or placement. The US Department of Labor says the same of its O*NET career tools (TEIN 16-00), which are built with far more data. A result is one source among several: discuss it, and use others too.'
		],
		itemsHeading: 'Questions and answers',
		itemsCaption: 'Questions per skill',
		skill: 'Skill',
		kinds: { scale: 'On the scale', choice: 'Judgement', preference: 'Preference' },
		total: 'All',
		anchorsCaption: 'Credit of each answer on the scale',
		answer: 'Answer',
		credit: 'Credit, per cent',
		choiceNote:
			'In judgement questions, every option has its own credit. Options are shown in random order.',
		preferenceNote: (count: string) =>
			`The ${count} preference questions count preferences for each role. They play no part in scores or match.`,
		scoringHeading: 'Scoring',
		scoringLead:
			'Sums run over answered questions or measured skills. The order of questions changes nothing, and the same answers always give the same result.',
		formulas: {
			credit:
				'Credit u of an answer with p points, rescaled to 0 to 1 by the range of its question; 1 − u for a reversed question.',
			skill: 'Skill score: weighted mean of the credits, as a percentage of the maximum possible.',
			error:
				'Standard error. n is the effective number of answers, and s² the person’s own spread, shrunk towards the value σ₀ expected for the type of question.',
			match:
				'Match: the posterior over roles with targets t under one shared covariance C. σ_g lets the overall level vary for reasons unrelated to the role. π is the base rate, equal for all roles.',
			reasons:
				'Reasons, for role A over role B: own evidence of each skill, overall level, base rates. h = 1/(τ² + SE²), δ = t_A − t_B, M = (t_A + t_B)/2, c = σ_g²/(1 + σ_g² Σh). A skill’s part is divided among its answers by their weight.',
			readiness:
				'Readiness, with importance m: only what is missing counts. b adds back what chance takes away on average.',
			accuracy: 'Accuracy for a pair of roles, as predicted by our model from the design alone.'
		},
		constantsCaption: 'Constants',
		constant: 'Constant',
		value: 'Value',
		constants: {
			tau: 'τ: how much people who fit a role differ from its target, in points',
			sigmaG: 'σ_g: spread of the overall level, in points',
			nu0: 'ν₀: weight of σ₀ against the person’s own spread, in answers',
			sigma0Scale: 'σ₀: scatter of one answer on the scale, in points',
			sigma0Choice: 'σ₀: scatter of one judgement answer, in points',
			minAnswered: 'Share of a skill’s questions needed for a score',
			clear: 'Clear: at least',
			leaning: 'Leaning: lead over the second role of at least',
			shown: 'A match is shown only between',
			flat: 'Flat profile if the skills do not differ at the level of',
			atypical: 'Unlike all roles if the distance has a probability below'
		},
		targetsHeading: 'Targets and importance',
		targetsLead:
			'A target is what someone who does the role well would score. Targets decide the match. Importance only counts for readiness.',
		targetsCaption: 'Targets, 0 to 100',
		importanceCaption: 'Importance for readiness',
		weightsCaption: 'The match as weights and thresholds, in thousandths',
		weightsLead:
			'The same match in another form: multiply each skill by its weight, add up and subtract the threshold. The role with the largest sum is the closest, and differences are log-odds. This holds if every question is answered with the expected scatter.',
		bar: 'Threshold',
		precisionHeading: 'Precision and reliability',
		/** Only of a draft. */
		unmeasured:
			'Reliability measured so far: none. Neither internal consistency nor retest reliability has been measured with real people for this quiz.',
		notSimulated: 'This quiz has not been simulated yet.',
		precision: [
			'The figures below follow from the design: the number of questions, and a scatter borrowed from public data on other questionnaires.'
		],
		errorsCaption: 'Standard error from the design, in points',
		error: 'Standard error',
		pairsCaption: 'By our model: people of two roles who are told the right one',
		pair: 'Roles',
		share: 'Share',
		pairsNote:
			'Predicted from the targets. Right means the role whose target the person was drawn from. This shows agreement with our own model, not proof that the model fits the world.',
		figures: simulatedText,
		qualityHeading: 'Careless answers',
		qualityCaption: 'When answers are flagged',
		flag: 'Index',
		rule: 'Flagged',
		flags: {
			longstring: 'Same answer on the scale in a row',
			irv: 'Spread of the answers on the scale, as a share of one step of the scale',
			spread: 'Mean spread within a skill, in points',
			contradiction: 'Mean distance between regular and reversed questions, in points',
			fast: 'Seconds per question, median (never called clear)'
		},
		atLeast: (value: string) => `${value} or more`,
		below: (value: string) => `below ${value}`,
		above: (value: string) => `above ${value}`,
		between: (low: string, high: string) => `${low} to ${high}`,
		languagesHeading: 'Languages',
		languagesNote:
			'The languages are versions of one instrument with the same key: switching the language changes no score. Nobody has checked yet whether readers understand them in the same way, so do not compare groups across languages.',
		nextHeading: 'Before these questions count as tested',
		next: [
			'Two practitioners of each role rate the relevance of every question, and choose the best judgement options without seeing the key.',
			'Five people in each language, some without work experience, think aloud as they read.',
			'A pilot with at least 30 people of each role: item statistics, reliability of each skill and a retest after two weeks. Targets come from people who do the job.',
			'A back-translation, and a check that both languages measure the same.'
		],
		citeHeading: 'How to cite',
		cite: (name: string, version: string, date: string) =>
			`Arah. ${name}, version ${version} (self-assessment quiz), ${date}. Add the address where you took it.`,
		sourcesHeading: 'Sources and licences'
	}
};

export type Method = typeof method;
