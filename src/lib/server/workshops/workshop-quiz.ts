import type { WorkshopRow } from './store.ts';
import type { ScoredQuiz, Workshops } from './workshops.ts';

/**
 * The quiz version of a workshop. Undefined if the server has lost it, or if its folder now has another quiz under the
 * same name: answers to that one must not be counted with the others. Workshops from before prints were noted have none.
 */
export function quizOf(
	{ findQuiz }: Pick<Workshops, 'findQuiz'>,
	{ quiz, version, print }: Pick<WorkshopRow, 'quiz' | 'version' | 'print'>
): ScoredQuiz | undefined {
	const found = findQuiz(quiz, version);
	return print === null || found?.quiz.print === print ? found : undefined;
}
