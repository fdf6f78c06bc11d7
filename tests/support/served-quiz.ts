import { withPrint } from '#lib/bank/fingerprint.ts';
import { findVersion, type LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { readQuestions } from '#lib/server/read-questions.ts';

/** Quizzes whose words and worked cases journeys know. */
type Known = 'social-media-roles' | 'career-interests';

const COPIES = 'tests/fixtures/questions';
const own = loadBank(readQuestions(process.env['QUESTIONS_DIR'] ?? 'questions')).quizzes;
const copies = loadBank(readQuestions(COPIES)).quizzes;
const isOwn = (id: Known) => findVersion(own, id) !== undefined;

/**
 * What a server needs around it for the quizzes of journeys: nothing if the build has them. A site that removed one gets
 * the copies of the tests as quizzes of a folder; it refuses those that it has.
 */
export const servedWith: Readonly<Record<string, string>> =
	isOwn('social-media-roles') && isOwn('career-interests') ? {} : { QUIZZES_DIR: COPIES };

/** A quiz of journeys in its newest version, as the server has it. */
export function servedQuiz(id: Known): LoadedQuiz {
	const found = findVersion(own, id);
	if (found !== undefined) return found;
	const copy = findVersion(copies, id);
	if (copy === undefined) throw new Error(`${COPIES} has errors.`);
	return { ...copy, quiz: withPrint(copy.quiz) };
}
