import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import type { DeviceStorage } from '#lib/session/device-storage.ts';
import { parseProgress, progressKey, type Progress } from '#lib/session/saved-progress.ts';

/** The times of these answers, known only where exactly these were given; undefined elsewhere. */
export function ownTimes(
	quiz: Quiz,
	answers: Answers,
	storage: DeviceStorage
): Progress['elapsedMs'] | undefined {
	const saved = parseProgress(quiz, storage.read(progressKey(quiz)));
	if (saved.kind !== 'progress') return undefined;
	const isOwn = encodeAnswers(quiz, saved.progress.answers) === encodeAnswers(quiz, answers);
	return isOwn ? saved.progress.elapsedMs : undefined;
}
