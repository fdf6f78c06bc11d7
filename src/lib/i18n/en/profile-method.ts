import type { ProfileScenarioId } from '#lib/schema/simulated-profile.ts';
import type { CareSigns } from '#lib/schema/simulated.ts';
import type { Terms } from '#lib/schema/wording.ts';
import type { ExampleStep, MethodNumbers, MethodSection } from './method.ts';

/** Figures that only the pages about a profile mention, already written out. Simulated ones are in people of 100. */
export interface ProfileNumbers extends MethodNumbers {
	/** Letters of the code. */
	readonly letters: string;
	/** On a parallel form: the same first letter, the same letters, the same letters in the same order. */
	readonly firstAgain: string;
	readonly setAgain: string;
	readonly orderAgain: string;
	/** The same letters again if interests differ half as much. */
	readonly setNarrow: string;
	readonly told: string;
	readonly firstClear: string;
	readonly firstClearRight: string;
	readonly allSettled: string;
	readonly allSettledRight: string;
	/** The largest share of any group of honest people whose code is withheld. */
	readonly honestWithheld: string;
	readonly straightCaught: string;
	readonly randomCaught: string;
}

const scenarios: Readonly<Record<ProfileScenarioId, string>> = {
	clean: 'As the model assumes',
	wide: 'Scores differ 1.5 times as much',
	narrow: 'Scores differ half as much',
	lenient: 'Everything rated 15 points higher',
	skipped: 'Every fifth question skipped'
};

const honest: Readonly<Record<keyof CareSigns['honest01'], string>> = {
	role: 'As the model assumes',
	alike: 'The same score in everything',
	novice: 'Near 0 in everything',
	expert: 'Near 100 in everything'
};

/** What the pages about the method say of a profile, in the quiz’s own word for what it measures. */
export const profileMethod = (t: Terms) => ({
	skillsLead: (n: ProfileNumbers) => `${n.skills} ${t.skills}, each from 0 to 100.`,
	skillsNote: `There are no right answers, and nothing to reach. The result puts your scores in order and says how certain that order is.`,
	counts: (count: string) =>
		`${count} ask you to place yourself on a scale. No answer is right or wrong.`,
	example: {
		answers: (count: string, skill: string): ExampleStep => ({
			heading: '1. Answers',
			says: `${count} questions are about ${skill}. Each answer is a dot. Larger dots count more.`,
			ends: ['lowest answer', 'highest answer']
		}),
		skill: (score: string, range: string): ExampleStep => ({
			heading: '2. One score',
			says: `The average of the dots is the score: ${score}. A score from a few answers is never exact. The band is the margin of error: ${range}.`,
			ends: ['0', '100']
		}),
		match: (first: string): ExampleStep => ({
			heading: '3. Which comes first',
			says: `All scores are compared with each other. Take 100 people with scores like these. By our model, this many have each ${t.skill} in first place: ${first}.`,
			ends: []
		}),
		others: `other ${t.skills}`
	},
	plain: {
		questions: (n: ProfileNumbers): MethodSection => ({
			heading: 'Where the questions come from',
			body: [`The quiz has ${n.items} questions.`]
		}),
		skills: (n: ProfileNumbers): MethodSection => ({
			heading: 'How answers become scores',
			body: [
				`A score is the average of your answers on one ${t.skill}. It is 0 if you always gave the lowest answer, and 100 if you always gave the highest.`,
				'Your answers are not compared with other people’s. There is no grading curve and no hidden norm.',
				`A skipped question is left out. It does not count as zero; it only makes the result less certain. If you answer less than ${n.minAnswered} of the questions on a ${t.skill}, it is shown as not measured, and there is no code.`
			]
		}),
		code: (n: ProfileNumbers): MethodSection => ({
			heading: 'What the code is',
			body: [
				`The code has ${n.letters} letters: your highest scores, the highest one first. It compares your scores with each other. Giving high answers to everything does not change it.`,
				'Equal scores share a place. The alphabet never decides.'
			]
		}),
		sure: (n: ProfileNumbers): MethodSection => ({
			heading: 'What “how certain” means',
			body: [
				`A handful of questions cannot pin down a score. So each has a margin of error: about ${n.errors} points either way, even if you answer everything. Smaller differences mean nothing.`,
				'“81 of 100” is a number from our model. It means: of 100 people with scores like yours, 81 truly have this one in first place. It is not your chance of liking a job or of doing well in it.',
				`From ${n.clear}, a letter is settled. If the chances of the first two are less than ${n.leaning} percentage points apart, we say that they are too close to call. If up to three codes are possible, you read all of them.`,
				`We never show more than ${n.shownMax} or less than ${n.shownMin}. No model of people is more certain than that.`
			],
			simulated: [
				`How stable is a code? We made up people and let each of them answer twice, with similar questions. The same letter came first for ${n.firstAgain} of 100. The same letters came back in any order for ${n.setAgain}, and in the same order for ${n.orderAgain}. So never build on the order alone.`,
				`That is why most people are not told one code. Of 100, ${n.told} were told a code or several to choose from. For ${n.firstClear}, the first letter was called clear, and of 100 such letters ${n.firstClearRight} were right. For ${n.allSettled}, every letter was settled, and of 100 such codes ${n.allSettledRight} had the right letters.`,
				`If your true scores differ less than we assume, everything is less stable: the same letters then came back for only ${n.setNarrow} of 100.`
			]
		}),
		careless: (): MethodSection => ({
			heading: 'When answers look careless',
			body: [
				`We look for the same answer many times in a row, and for answers that vary wildly within one ${t.skill}. If we find that, we say so and withhold the code. You still see your scores. You can check your answers, or see the code anyway.`,
				'The lowest or the highest answer throughout can be true. It counts as careless only if something contradicts it, such as less than a second per question.'
			]
		}),
		caught: (n: ProfileNumbers): MethodSection => ({
			heading: 'How often that is wrong',
			body: [],
			simulated: [
				`We would rather miss careless answers than accuse honest people. In the simulation, at most ${n.honestWithheld} of any group of honest people had their code withheld by mistake.`,
				`That has a price. Of people who gave one answer throughout, we caught ${n.straightCaught}; of random answers, ${n.randomCaught}.`
			]
		}),
		limits: (): MethodSection => ({
			heading: 'What it cannot know',
			body: [
				'It only knows what you say about yourself on one day. It does not know what you are good at, and it does not say what suits you.'
			]
		})
	},
	formulas: {
		score: 'Score: weighted mean of the credits, as a percentage of the maximum possible.',
		belief: `True scores of one person scatter by τ around the person’s own level L, which is left entirely free. Given a score S, the true one is normal with mean m and variance v. Scores are drawn towards L, because the highest one is partly highest by chance.`,
		first:
			'Probability that a is the highest. φ and Φ are the density and distribution of each true score; Π runs over all others.',
		set: 'Probability that exactly the set K is the highest, in any order. Here a is the lowest of K; b runs over the rest of K, and e over all others.',
		order:
			'Probability of the highest ones in exactly this order, here for three. It is worked from the highest down, and e runs over all others. All integrals are computed on a grid, without random numbers.',
		shape:
			'Differentiation for the counsellor, from the scores in order: the range D, and Iachan’s index I (0 to 50). Consistency is the distance of the two highest on the circle of the quiz, if it has one (Holland 1997).'
	},
	note: {
		scoringLead:
			'Sums run over answered questions or measured scores. The order of questions changes nothing, and the same answers always give the same result.',
		itemsCaption: `Questions for each ${t.skill}`,
		skill: t.Skill,
		questions: 'Questions',
		constants: {
			tau: 'τ: how far the true scores of one person scatter around their level, in points',
			sigmaG: 'σ_g: spread of the level between people, in points; for simulated people only',
			nu0: 'ν₀: weight of σ₀ against the person’s own spread, in answers',
			sigma0: 'σ₀: scatter of one answer, in points',
			minAnswered: 'Share of the questions needed for a score',
			clear: 'A letter is settled, or the first one clear: at least',
			leaning: 'First place is open if the lead is less than',
			shown: 'A probability is shown only between',
			flat: 'No code if the scores do not differ at the level of'
		},
		spread: `Mean spread within one ${t.skill}, in points`,
		exampleCaption: 'The example in figures',
		score: 'Score',
		first: 'First',
		inCode: 'In the code',
		againCaption: 'How often the code comes back, in people of 100',
		again: 'Compared with',
		firstAgain: 'First letter',
		setAgain: 'All letters, any order',
		orderAgain: 'All letters, same order',
		parallel: 'A parallel form: other questions of the same kind',
		half: 'Half of the questions',
		right: 'The true scores',
		againLead: (takers: string) =>
			`Each figure comes from ${takers} made-up people who are exactly as our model assumes. Real people are less tidy, so expect less.`,
		scenariosCaption: 'When people differ from the model',
		scenarios,
		people: 'People',
		read: 'True letters among the codes to read',
		calibration: 'Calibration error',
		coverage: 'True scores within the 90% margin',
		scenariosNote:
			'The first three columns compare with a parallel form. The calibration error is how far the probability of the first letter is, on average, from the share of people for whom it was right.',
		careCaption: 'Code withheld because the answers look careless',
		honest,
		straight: 'Careless: one answer throughout',
		slips: 'Careless: one answer throughout with three slips',
		random: 'Careless: random answers',
		share: 'Share',
		next: [
			'Experts on these questions sort every one by what it measures, without seeing the key.',
			'Five people in each language think aloud as they read.',
			'A pilot with at least 300 people: item statistics, reliability of each score and a retest after two weeks. It also shows whether the scores are related as the theory says.',
			'A back-translation, and a check that both languages measure the same.'
		]
	}
});

export type ProfileMethod = ReturnType<typeof profileMethod>;
