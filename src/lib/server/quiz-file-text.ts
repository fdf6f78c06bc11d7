import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import { findQuiz } from './quizzes.ts';

/**
 * The newest version of a quiz as a quiz file to start another quiz from, so without its worked cases and figures;
 * null if there is no such quiz.
 */
export function quizFileText(id: QuizId): string | null {
	const loaded = findQuiz(id);
	if (loaded === undefined) return null;
	return packQuiz([
		{ ...loaded, cases: [], within: null, simulated: null, simulatedProfile: null }
	]);
}
