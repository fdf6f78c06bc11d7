import type { QuizId } from '#lib/schema/quiz.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';

/** One version of a quiz, the newest when none is named; undefined when there is no such quiz. */
export function findVersion(
	quizzes: readonly LoadedQuiz[],
	id: QuizId,
	version?: number
): LoadedQuiz | undefined {
	const all = quizzes.filter(({ quiz }) => quiz.id === id);
	if (version !== undefined) return all.find(({ quiz }) => quiz.version === version);
	return all.reduce<LoadedQuiz | undefined>(
		(newest, next) => (newest && newest.quiz.version > next.quiz.version ? newest : next),
		undefined
	);
}
