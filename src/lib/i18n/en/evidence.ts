/** How a finding, a figure or a table of the question check is put into words. Names and numbers come ready to print. */
export interface EvidenceText {
	title: string;
	lead: string;
	privacy: string;
	counts: (c: { taken: string; used: string }) => string;
	careless: (n: string) => string;
	repeated: (n: string) => string;
	empty: (n: string) => string;
	summaryCodes: (n: string) => string;
	tooFew: (c: { n: string; needs: string }) => string;
	provisional: (n: string) => string;
	nothingFound: string;
	nothingYet: string;
	noRemoval: string;
	findings: {
		reversedKey: (c: { item: string; skill: string; r: string }) => string;
		weakItem: (c: { item: string; skill: string; r: string }) => string;
		otherSkill: (c: {
			item: string;
			skill: string;
			r: string;
			other: string;
			otherR: string;
		}) => string;
		unusedOption: (c: { item: string; option: string; count: string; n: string }) => string;
		betterOption: (c: {
			item: string;
			best: string;
			option: string;
			bestScore: string;
			optionScore: string;
		}) => string;
		floor: (c: { item: string; share: string }) => string;
		ceiling: (c: { item: string; share: string }) => string;
		severalFactors: (c: { skill: string; rmsea: string }) => string;
		groupShift: (c: { item: string; size: string; group: string | null }) => string;
	};
	sizes: { negligible: string; moderate: string; large: string };
	headings: Record<
		| 'summary'
		| 'skills'
		| 'items'
		| 'options'
		| 'correlations'
		| 'careless'
		| 'retest'
		| 'groups'
		| 'norms'
		| 'roles'
		| 'scatter'
		| 'locations'
		| 'model',
		string
	>;
	/** What to know before reading the tables of a part. */
	intros: Partial<EvidenceText['headings']>;
	columns: {
		skill: string;
		item: string;
		option: string;
		role: string;
		format: string;
		people: string;
		mean: string;
		sd: string;
		alpha: string;
		omega: string;
		fit: string;
		sem: string;
		ownSem: string;
		itemsFor80: string;
		credit: string;
		share: string;
		floor: string;
		ceiling: string;
		rest: string;
		alphaWithout: string;
		restScore: string;
		pair: string;
		r: string;
		withCareless: string;
		assumed: string;
		observed: string;
		proposed: string;
		target: string;
		error: string;
		location: string;
		icc: string;
		change: string;
		smallestChange: string;
		effect: string;
		p: string;
		size: string;
		percentile: (percent: string) => string;
	};
	spread: (c: {
		n: string;
		tau: string;
		sigmaG: string;
		ownTau: string;
		ownSigmaG: string;
	}) => string;
	temperature: (c: { n: string; temperature: string; before: string; after: string }) => string;
	temperatureReading: { sure: string; timid: string; right: string };
	roleCaption: (c: { role: string; n: string; hit: string }) => string;
	comparison: (c: { reference: string; other: string }) => string;
	neverApplied: string;
}

export const evidence: EvidenceText = {
	title: 'How good are the questions?',
	lead: 'Choose files with collected answers. The page shows what they say about the questions: which ones work, which ones do not, and what nobody can know yet.',
	privacy: 'The files stay on this device. Nothing is uploaded.',
	counts: ({ taken, used }) => `Sheets in the files: ${taken}. Used for the figures: ${used}.`,
	careless: (n) => `Left out because the answers look careless: ${n}.`,
	repeated: (n) => `Second sheets of the same person, used only for the retest: ${n}.`,
	empty: (n) => `Left out because they have no answers: ${n}.`,
	summaryCodes: (n) => `Left out because a summary code contains no answers: ${n}.`,
	tooFew: ({ n, needs }) => `Shown from ${needs} people on; there are ${n}.`,
	provisional: (n) =>
		`Provisional: with ${n} people, chance can move these figures a lot. Read the intervals, not the values.`,
	nothingFound: 'No question stands out. That does not prove that all of them are good.',
	nothingYet: 'With fewer than 100 people, most faults cannot be told from chance yet.',
	noRemoval: 'Do not remove a question because of these figures before 200 people have answered.',
	findings: {
		reversedKey: ({ item, skill, r }) =>
			`“${item}” runs against the other questions of ${skill} (r = ${r}). Its key may be reversed.`,
		weakItem: ({ item, skill, r }) =>
			`“${item}” hardly goes with the other questions of ${skill} (r = ${r}).`,
		otherSkill: ({ item, skill, r, other, otherR }) =>
			`“${item}” counts for ${skill} (r = ${r}), but goes with ${other} more closely (r = ${otherR}).`,
		unusedOption: ({ item, option, count, n }) =>
			`“${item}”: ${count} of ${n} people chose “${option}”. An option that hardly anyone chooses says nothing.`,
		betterOption: ({ item, best, option, bestScore, optionScore }) =>
			`“${item}”: people who chose “${option}” score higher on the rest of the skill (${optionScore}) than those who chose the best option, “${best}” (${bestScore}). Check the key.`,
		floor: ({ item, share }) =>
			`“${item}”: ${share} gave the lowest answer. The question is too hard to tell them apart.`,
		ceiling: ({ item, share }) =>
			`“${item}”: ${share} gave the highest answer. The question is too easy to tell them apart.`,
		severalFactors: ({ skill, rmsea }) =>
			`The questions of ${skill} measure more than one thing (RMSEA ${rmsea}).`,
		groupShift: ({ item, size, group }) =>
			group === null
				? `“${item}” works differently in the two groups: which group it favours depends on the skill (${size}).`
				: `“${item}” is easier for “${group}” at the same skill (${size}).`
	},
	sizes: { negligible: 'negligible', moderate: 'moderate', large: 'large' },
	headings: {
		summary: 'In plain words',
		skills: 'How reliably each skill is measured',
		items: 'Each question',
		options: 'Each option',
		correlations: 'How skills go together',
		careless: 'With and without careless sheets',
		retest: 'The same people a second time',
		groups: 'The same question in two groups',
		norms: 'Where people of this group are',
		roles: 'People who work in a role, and its targets',
		scatter: 'How far single answers scatter',
		locations: 'How hard each question is',
		model: 'What the data say about the model'
	},
	intros: {
		skills:
			'Alpha says how consistently the questions of a skill order these people. Omega is the share of the sum that one common factor explains. Each has a 95% interval where one is known.',
		items:
			'r is the correlation with the other questions of the skill. Below .20 a question hardly belongs to it; below 0 its key is probably wrong.',
		options:
			'The score is that of the skill’s other questions. For judgement questions, the best option should have the highest.',
		careless:
			'Careless sheets are left out everywhere else. Here you can see what that does to the figures.',
		retest:
			'Day-to-day change is part of these figures. The smallest change is the one that chance makes in 1 of 20 people.',
		groups:
			'People with the same score on the other questions are compared. The effect counts first; a small p value alone means little.',
		roles:
			'The proposed target counts today’s target as much as 20 people. Nothing is changed by itself.',
		scatter:
			'The margins of error that people see rest on this assumption. What is assumed counts as much as 100 people.',
		locations:
			'Points above or below the mean of the skill’s questions. The match treats all of them as equally hard.'
	},
	columns: {
		skill: 'Skill',
		item: 'Question',
		option: 'Option',
		role: 'Role',
		format: 'Format',
		people: 'People',
		mean: 'Mean',
		sd: 'SD',
		alpha: 'Alpha',
		omega: 'Omega',
		fit: 'RMSEA',
		sem: 'Error by alpha',
		ownSem: 'Error we print',
		itemsFor80: 'Questions for .80',
		credit: 'Credit',
		share: 'Share',
		floor: 'Lowest',
		ceiling: 'Highest',
		rest: 'r with the rest',
		alphaWithout: 'Alpha without',
		restScore: 'Score on the rest',
		pair: 'Skills',
		r: 'r',
		withCareless: 'With careless',
		assumed: 'Assumed',
		observed: 'Found',
		proposed: 'Proposed',
		target: 'Target',
		error: 'Error',
		location: 'Points',
		icc: 'ICC (agreement)',
		change: 'Mean change',
		smallestChange: 'Smallest change',
		effect: 'Effect (R²)',
		p: 'p',
		size: 'Size',
		percentile: (percent) => `${percent}%`
	},
	spread: ({ n, tau, sigmaG, ownTau, ownSigmaG }) =>
		`${n} people of known role spread by τ = ${tau} points around their role; the quiz assumes ${ownTau}. Their overall level moves by σ_g = ${sigmaG} points; the quiz assumes ${ownSigmaG}.`,
	temperature: ({ n, temperature, before, after }) =>
		`For ${n} people of known role, the best temperature is ${temperature}: the log loss falls from ${before} to ${after} (cross-validated).`,
	temperatureReading: {
		sure: 'Matches are stated too surely.',
		timid: 'Matches are stated more timidly than needed.',
		right: 'Matches are about as certain as they say.'
	},
	roleCaption: ({ role, n, hit }) =>
		`${role}: ${n} people; for ${hit} of them it is the best match`,
	comparison: ({ reference, other }) => `“${other}” compared with “${reference}”.`,
	neverApplied:
		'These are proposals for the next version of the quiz. Nothing is applied by itself.'
};
