export const quiz = {
	title: (name: string) => `${name} · quiz · Arah`,
	introHeading: 'Ready?',
	intro:
		'Think of work, study, a club or your own account. Judge by what you have really done in the past year; there are no trick questions.',
	compare: 'Compare yourself with people who do this for a living.',
	disclosure:
		'This is a self-assessment for learning and career talks. It is not a test, not a certificate and must not be used to select or reject people. Your answers stay on this device unless you choose to share a result or take part in a workshop.',
	length: (items: number, minutes: number) =>
		`${String(items)} questions, about ${String(minutes)} minutes. You can stop and go on later on this device.`,
	start: 'Start',
	resume: 'Continue',
	restart: 'Start again from the beginning',
	restartNote: 'Your first new answer then replaces those from last time.',
	someoneElse: 'Someone else is using this device',
	notTheirs:
		'The answers from last time are someone else’s. Your first answer replaces them on this device. If they are still needed, let their owner save the link of the result first.',
	backToSaved: 'These answers are mine after all',
	choiceHeading: 'Two ways through the questions',
	full: {
		name: 'Full profile',
		facts: (items: number, minutes: number) =>
			`${String(items)} questions, about ${String(minutes)} minutes`,
		points: ['The narrowest margins this quiz can give', 'Asks what you enjoy, too'],
		start: 'Start the full profile',
		resume: 'Go on with the full profile'
	},
	quick: {
		name: 'Quick match',
		facts: (items: number, minutes: number) =>
			`About ${String(items)} questions, ${String(minutes)} minutes`,
		points: [
			'Stops as soon as the closest role is clear; wider margins',
			'Does not ask what you enjoy; you can answer the rest later'
		],
		start: 'Start the quick match',
		resume: 'Go on as a quick match'
	},
	quickPosition: (position: number, usual: number, most: number) =>
		position > usual
			? `Question ${String(position)} · at most ${String(most)}`
			: `Question ${String(position)} · usually about ${String(usual)}, at most ${String(most)}`,
	quickFailed:
		'The quick match could not be loaded. Are you offline? Reload the page and try again, or take the full profile.',
	savedQuick: (answered: number) =>
		answered === 1
			? 'This device keeps one answer of a quick match from last time.'
			: `This device keeps ${String(answered)} answers of a quick match from last time.`,
	savedHere: (answered: number, items: number) =>
		`This device keeps ${String(answered)} of ${String(items)} answers from last time.`,
	linkedHere: (answered: number, items: number) =>
		`This address brings ${String(answered)} of ${String(items)} answers along.`,
	useLinked: 'Use the answers of the address',
	position: (position: number, items: number) => `Question ${String(position)} of ${String(items)}`,
	progress: 'Progress',
	back: 'Back',
	next: 'Next',
	skip: 'Skip',
	toResult: 'See my result',
	leave: 'Leave; my answers stay here',
	keysHint: (last: number) =>
		`Keys 1 to ${String(last)} answer and move on. Arrow keys only move the choice.`,
	cannotKeep:
		'This browser does not let the page keep your answers. They last until you close or reload it.',
	damaged:
		'What this device kept of the last time could not be read (progress entry damaged). Nothing was deleted; it stays until you start to answer.',
	codeDamaged:
		'The answers in this address could not be read: it is incomplete or was changed. You can start from the beginning.',
	reviewHeading: 'Almost there',
	skipped: (count: number) =>
		count === 1 ? 'You skipped one question.' : `You skipped ${String(count)} questions.`,
	skippedNote:
		'Skipped is not counted as zero. It makes the result less certain. You can answer them now or go on.',
	answerSkipped: 'Answer the skipped ones',
	nothingAnswered: 'You have not answered anything yet, so there is no result to show.',
	noScript: 'The quiz needs JavaScript: everything is calculated here, in your browser.'
};

export type QuizText = typeof quiz;
