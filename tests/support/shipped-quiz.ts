import { findVersion, type LoadedQuiz } from '../../src/lib/bank/loaded-quiz.ts';
import { loadBank } from '../../src/lib/bank/load-bank.ts';
import { shownQuizzes } from '../../src/lib/bank/shown-quizzes.ts';
import { readQuestions } from '../../src/lib/server/read-questions.ts';

const bank = loadBank(readQuestions('questions'));

/** The quizzes that the build shows, in their newest versions, whichever they are; that of the home page first. */
export const shippedQuizzes: readonly LoadedQuiz[] = shownQuizzes(bank).flatMap(
	(id) => findVersion(bank.quizzes, id) ?? []
);

const [first] = shippedQuizzes;
if (first === undefined) throw new Error('questions/ has no quiz without an error.');

/** The quiz of the home page, for tests of the build that any quiz will do for. */
export const shipped = first;
