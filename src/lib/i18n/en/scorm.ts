/** What a learning platform may not have taken, in the middle of a sentence. */
const parts = {
	start: 'that you have begun',
	progress: 'your latest answers',
	completion: 'that you have finished',
	skills: 'the scores of your skills'
};

/** Inside a learning platform: on the start page, and when the platform does not do its part. */
export const scorm = {
	notice:
		'You are inside a learning platform. It keeps your answers so far, so that you can go on later, and it learns when you have finished. It gets no grade. Whoever runs the platform can read what it keeps.',
	skillsNotice:
		'It also gets the scores of your skills, from 0 to 100. Your teachers can read them beside your name.',
	missing:
		'No learning platform answers around this page. You can take the quiz and see your result, but your course will not hear of it and nothing is kept. To change that, open the quiz from your course.',
	refused:
		'The learning platform did not let the quiz begin. You can take it and see your result, but your course will not hear of it and nothing is kept. To change that, close it and open it again from your course.',
	watching:
		'The platform shows this as a preview or as a look back. You can take the quiz, but nothing is recorded.',
	unsaved: (list: string) =>
		`The learning platform has not saved this yet: ${list}. The quiz keeps trying while it is open. Your result is not lost: copy its link at the end.`,
	parts,
	and: 'and',
	/** Instead of words about what "this device" keeps. */
	quiz: {
		disclosure:
			'This is a self-assessment for learning and career talks. It is not a test, not a certificate and must not be used to select or reject people.',
		length: (items: number, minutes: number) =>
			`${String(items)} questions, about ${String(minutes)} minutes. You can stop and go on later.`,
		savedQuick: (answered: number) =>
			answered === 1
				? 'The platform keeps one answer of a quick match from last time.'
				: `The platform keeps ${String(answered)} answers of a quick match from last time.`,
		savedHere: (answered: number, items: number) =>
			`The platform keeps ${String(answered)} of ${String(items)} answers from last time.`
	},
	result: {
		deleteKept: 'Delete the answers that the platform keeps',
		deleted:
			'The platform was asked to delete your answers. It still knows whether you have finished.',
		deleteFailed: 'The answers could not be deleted.'
	}
};

export type ScormText = typeof scorm;
