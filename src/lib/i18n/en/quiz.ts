export const quiz = {
	title: (name: string) => `${name} · quiz · Arah`,
	disclosure:
		'This is a self-assessment for learning and career conversations. It is not a test or a certificate, and it must not be used to select or reject people. Your answers stay on this device unless you share a result or take part in a workshop.',
	length: (items: number, minutes: number) =>
		`${String(items)} questions, about ${String(minutes)} minutes. You can stop and continue later on this device.`,
	start: 'Start',
	resume: 'Continue',
	restart: 'Start again from the beginning',
	restartNote: 'Your first new answer will then replace your saved ones.',
	someoneElse: 'Someone else is using this device',
	notTheirs:
		'The saved answers are someone else’s. Your first answer will replace them on this device. If that person still needs them, ask them to save their result link first.',
	backToSaved: 'These answers are mine after all',
	hurry: (items: number, minutes: number) =>
		`In a hurry? Quick match: about ${String(items)} questions, ${String(minutes)} minutes`,
	full: {
		name: 'Full profile',
		facts: (items: number, minutes: number) =>
			`${String(items)} questions, about ${String(minutes)} minutes`,
		means: 'The most precise result this quiz can give.',
		enjoys: 'It also asks what you enjoy.',
		start: 'Start the full profile',
		resume: 'Continue with the full profile'
	},
	quick: {
		name: 'Quick match',
		facts: (items: number, minutes: number) =>
			`About ${String(items)} questions, ${String(minutes)} minutes`,
		means:
			'It stops as soon as the result is clear enough. Less precise; you can answer the rest later.',
		start: 'Start the quick match',
		resume: 'Continue as a quick match'
	},
	quickPosition: (position: number, usual: number, most: number) =>
		position > usual
			? `${String(position)} of at most ${String(most)}`
			: `${String(position)} of about ${String(usual)}, at most ${String(most)}`,
	quickFailed:
		'The quick match could not be loaded. Are you offline? Reload the page and try again, or take the full profile.',
	savedQuick: (answered: number) =>
		answered === 1
			? 'Your one answer from a quick match is saved on this device.'
			: `Your ${String(answered)} answers from a quick match are saved on this device.`,
	savedHere: (answered: number, items: number) =>
		`Your answers to ${String(answered)} of ${String(items)} questions are saved on this device.`,
	linkedHere: (answered: number, items: number) =>
		`This link contains answers to ${String(answered)} of ${String(items)} questions.`,
	useLinked: 'Use the answers from this link',
	position: (position: number, items: number) => `${String(position)} of ${String(items)}`,
	progress: 'Progress',
	back: 'Back',
	next: 'Next',
	skip: 'Skip',
	toResult: 'See my result',
	cannotKeep:
		'This browser does not let this page save your answers. They will be lost when you close or reload it.',
	damaged:
		'Your saved answers could not be read (the saved record is damaged). Nothing was deleted; the record stays until you start answering.',
	codeDamaged:
		'The answers in this link could not be read: the link is incomplete or has been changed. You can start from the beginning.',
	reviewHeading: 'Almost there',
	skipped: (count: number) =>
		count === 1 ? 'You skipped one question.' : `You skipped ${String(count)} questions.`,
	skippedNote:
		'Skipped questions do not count as zero, but they make the result less certain. You can answer them now or continue without them.',
	answerSkipped: 'Answer the skipped questions',
	nothingAnswered: 'You have not answered anything yet, so there is no result to show.',
	noScript: 'The quiz needs JavaScript because everything is calculated here, in your browser.'
};

export type QuizText = typeof quiz;
