import type { Terms } from '#lib/schema/wording.ts';

/** One of the two strongest skills: its level in words, null if the quiz has none, and the score. */
interface Strength {
	readonly level: string | null;
	readonly score: string;
}

/** The one sheet that a client takes home, and the questions of the conversation: plain words only. */
export const clientReport = (t: Terms) => ({
	heading: (quiz: string) => `Your ${t.skills} profile: ${quiz}`,
	date: 'Date',
	name: 'Name',
	quick: 'From the quick match: fewer questions, so every margin of error is wider.',
	level: 'Level',
	enjoyUnknown: {
		summary: 'A summary code does not show what you enjoy, so talk about it.',
		unanswered: 'The questions about what you enjoy were not answered, so talk about it.'
	},
	radarAlone: `Radar chart of your ${t.skills}`,
	strongHeading: `Your two strongest ${t.skills}`,
	strength: ({ level, score }: Strength) => (level === null ? score : `${level} (${score})`),
	strongNone: 'None yet: start with the next steps below.',
	strongFlat: `Your ${t.skills} are close together: within the margin of error, their order could be different.`,
	strongWithheld:
		'Not named here, because the answers look as if they were given without much thought.',
	strongUnmeasured: `No ${t.skill} has enough answers yet.`,
	stepsHeading: (role: string) => `Next steps towards ${role}`,
	stepsHeadingAny: 'Next steps',
	stepWhy: (skill: string, score: string, target: string) =>
		`${skill}: ${score} now, ${target} in the profile.`,
	/** Only with every skill measured. */
	stepsNone: (role: string) =>
		`No gap to ${role} is larger than the margin of error. Do more of what you do well, and ask someone who sees your work for honest feedback.`,
	stepsNoneYet: (role: string) =>
		`None of the ${t.skills} measured so far is clearly below the ${role} profile. But not all ${t.skills} were measured, so something may still be missing.`,
	stepsWithheld:
		'First, look at the answers again in your own time. The next steps depend on them.',
	stepsUnmeasured: 'First, answer the rest of the questions. The next steps depend on them.',
	questionsHeading: 'To think about and discuss',
	limitsHeading: 'What this is not',
	limits:
		'A self-assessment for learning and career conversations, not a test and not a certificate. It must not be used to hire, select, reject or place anyone. People often rate themselves too high or too low.',
	open: 'Open this result again:',
	stages: {
		agreement: {
			name: 'Agreement',
			prompts: [
				'What would you like to know after this conversation?',
				'Before we look: what do you expect to see?'
			]
		},
		exploration: {
			name: 'Exploration',
			prompts: [
				'What fits, and what surprises you?',
				'Tell me about a time when you did this well. Who saw it?'
			],
			duties:
				'Which duties in real job adverts would you look forward to, and which would you rather avoid?'
		},
		strategy: {
			name: 'Strategy',
			prompts: [
				`Which one ${t.skill} would open the next door for you? What first step could you take in the next two weeks?`,
				'Who could give you honest feedback on it? When shall we look at it again?'
			]
		}
	},
	/** Where skills and preferences point; the fifth question of the conversation. */
	direction: {
		differ: (skills: string, enjoys: string) =>
			`Your ${t.skills} point to ${skills}, your preferences to ${enjoys}. What do you make of that?`,
		same: (role: string) =>
			`Your ${t.skills} and your preferences both point to ${role}. Does that feel right to you?`,
		spread: (skills: string) =>
			`Your ${t.skills} point to ${skills}, your preferences to several ${t.roles} at once. What do you make of that?`,
		skillsOnly: (skills: string) =>
			`Your ${t.skills} point to ${skills}. And what would you enjoy doing most?`,
		betweenDiffer: (first: string, second: string, enjoys: string) =>
			`Your ${t.skills} fall between ${first} and ${second}, while your preferences point to ${enjoys}. What do you make of that?`,
		betweenSpread: (first: string, second: string) =>
			`Your ${t.skills} fall between ${first} and ${second}, and your preferences are spread as well. What would tip the balance?`,
		betweenOnly: (first: string, second: string) =>
			`Your ${t.skills} fall between ${first} and ${second}. Which of the two would you enjoy more?`,
		/** Where the quiz does not ask about preferences. */
		alone: (skills: string) => `Your ${t.skills} point to ${skills}. Does that feel right to you?`,
		betweenAlone: (first: string, second: string) =>
			`Your ${t.skills} fall between ${first} and ${second}. Which of the two feels closer, and why?`,
		enjoysOnly: (enjoys: string) =>
			`Your preferences point to ${enjoys}. What have you already done in that direction?`,
		neither: `Which of these ${t.roles} appeals to you most, and what appeals to you about it?`
	}
});

export type ClientReportText = ReturnType<typeof clientReport>;
