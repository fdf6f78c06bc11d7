/** What a learning platform may not have saved, in the middle of a sentence. */
const parts = {
	start: 'that you have started',
	progress: 'your latest answers',
	completion: 'that you have finished',
	skills: 'your scores'
};

/** Inside a learning platform: on the start page, and when the platform does not do its part. */
export const scorm = {
	notice:
		'You have opened this quiz in a learning platform. It saves your answers so that you can continue later, and it records when you finish. It does not receive a grade. The people who run the platform can read what it saves.',
	skillsNotice:
		'It also receives your scores, from 0 to 100. Your teachers can see them next to your name.',
	missing:
		'This page cannot find a learning platform. You can take the quiz and see your result, but your course does not record it and nothing is saved. To change that, open the quiz from your course.',
	refused:
		'The learning platform did not let the quiz start. You can take it and see your result, but your course does not record it and nothing is saved. To change that, close it and open it again from your course.',
	watching:
		'The platform is showing this as a preview or a review. You can take the quiz, but nothing is recorded. To have your answers recorded, go back to the activity page. In Moodle, tick “Start a new attempt” if you see it, then choose “Enter”. Only the people who run the platform can delete the answers of an earlier attempt.',
	unsaved: (list: string) =>
		`The learning platform has not saved this yet: ${list}. The quiz keeps trying while this page is open. If this message does not go away, you may have been signed out. Copy your result link or your code, sign in again and open the quiz from your course. Then enter it under “I have a code from last time”.`,
	parts,
	and: 'and',
	/** Instead of words about what "this device" keeps. */
	quiz: {
		disclosure:
			'This is a self-assessment for learning and career conversations. It is not a test or a certificate, and it must not be used to select or reject people.',
		length: (items: number, minutes: number) =>
			`${String(items)} questions, about ${String(minutes)} minutes. You can stop and continue later.`,
		savedQuick: (answered: number) =>
			answered === 1
				? 'The platform has saved your one answer from a quick match.'
				: `The platform has saved your ${String(answered)} answers from a quick match.`,
		savedHere: (answered: number, items: number) =>
			`The platform has saved your answers to ${String(answered)} of ${String(items)} questions.`
	},
	result: {
		deleteKept: 'Delete my saved answers',
		deleted:
			'Your answers have been deleted from this attempt. The platform still knows that you finished. It also keeps any scores that it received.',
		deleteFailed:
			'The platform has not confirmed that your answers are deleted. The quiz keeps trying while this page is open.'
	}
};

export type ScormText = typeof scorm;
