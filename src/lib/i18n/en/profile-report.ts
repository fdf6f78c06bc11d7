import type { Consistency } from '#lib/engine/profile.ts';
import type { SimulatedText } from './report.ts';

const consistency: Readonly<Record<Consistency, string>> = {
	high: 'Consistency: high. The two highest types are neighbours on the hexagon, so they often go together.',
	medium: 'Consistency: medium. The two highest types are one step apart on the hexagon.',
	low: 'Consistency: low. The two highest types are opposite each other on the hexagon. Few jobs combine them; ask where both have a place.'
};

/** The counsellor's view of a profile, and the sheets on paper. */
export const profileReport = {
	certainHeading: 'How certain each letter is',
	certainCaption: 'Scores from 0 to 100, and probabilities by our model',
	first: 'First',
	inCode: 'In the code',
	certainNote:
		'First: the probability, by our model, that this true score is the highest. In the code: that it is among the letters of the code. The model assumes that true scores scatter around the person’s own level, and leaves that level entirely free. SE: standard error. The intervals are the score ± 1 and ± 1.645 SE.',
	order: (hundred: string) =>
		`The highest scores are in exactly this order about ${hundred} times in 100, by our model.`,
	level: (level: string) =>
		`Level: ${level} on average. The code compares the scores with each other, so the level does not change it.`,

	shapeHeading: 'Differentiation and consistency',
	range: (range: string) =>
		`Differentiation: ${range} points between the highest and the lowest score. The larger, the clearer the profile.`,
	iachan: (index: string) =>
		`Iachan’s index: ${index} of 50. It compares the highest score with the second and the fourth.`,
	consistency,
	consistencyOpen:
		'Consistency: not given, because the two highest types are not known or have equal rivals.',
	consistencyNote: 'Consistency depends on the first two letters, which may be uncertain.',
	sources: 'After Holland (1997) and Iachan (1984).',

	answersHeading: 'What was answered',
	answersLead: 'The highest answers of each group come first.',
	answersUnknown: 'A summary code contains no answers. The scores above are all there is.',
	skipped: 'skipped',

	/** How often answers that look careless were flagged in simulations of this quiz. */
	qualityOwn: (n: SimulatedText) =>
		`Withheld by mistake in simulations of this quiz: ${n.role} of people as the model assumes, and ${n.alike} of people with one score throughout. Of people near 0 throughout, ${n.novices}; near 100, ${n.experts}. Caught: ${n.straight} of straight lines, ${n.slips} of straight lines with three slips, ${n.random} of random answers. Indices after Meade & Craig (2012).`,
	printCounsellor: 'Print for the counsellor (1 page)',

	questionsHeading: 'Questions for the conversation',
	questionsLead: '20 to 30 minutes, in three stages.',
	stages: [
		{
			id: 'agreement',
			name: 'Agreement',
			prompts: [
				'What would you like to know after this conversation?',
				'Before we look: what do you expect to come first?'
			]
		},
		{
			id: 'exploration',
			name: 'Exploration',
			prompts: [
				'Which of these activities have you really done? What did you enjoy about them?',
				'Which letters describe you better than others, and which surprise you?',
				'What do you love doing that these questions did not ask about?',
				'Is there something you never got to try, because of money, place or what others expect?'
			]
		},
		{
			id: 'strategy',
			name: 'Strategy',
			prompts: [
				'Which field would you like to see from close up? What could you try in the next two weeks?',
				'Who works or studies there, and could tell you about an ordinary day?'
			]
		}
	],

	clientHeading: (quiz: string) => `Your profile: ${quiz}`,
	lookedAt: 'To think about and discuss'
};

export type ProfileReportText = typeof profileReport;
