export const quiz = {
	title: (name: string) => `${name} · quiz · Arah`,
	introHeading: 'Ready?',
	intro:
		'Think of work, study, a club or your own account. Judge by what you have really done in the past year; there are no trick questions.',
	compare: 'Compare yourself with people who do this for a living.',
	disclosure:
		'About 6 minutes, 30 questions. This is a self-assessment for learning and career talks. It is not a test, not a certificate and must not be used to select or reject people. Your answers stay on this device unless you choose to share a result.',
	start: 'Start',
	resume: 'Continue',
	restart: 'Start again from the beginning',
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
		'Skipped is not counted as zero. It makes the result less sure. You can answer them now or go on.',
	answerSkipped: 'Answer the skipped ones',
	nothingAnswered: 'You have not answered anything yet, so there is no result to show.',
	noScript: 'The quiz needs JavaScript: everything is calculated here, in your browser.'
};

export type QuizText = typeof quiz;
