import { readFileSync, statSync } from 'node:fs';
import { openQuiz, refuseSize, type OpenedQuiz } from '#lib/quiz-file/open-quiz.ts';

/** The end of the name of a quiz file. */
export const QUIZ_FILE_END = '.arah.json';

/** Opens the quiz file at a path, which is called `name` in its issues. A file that is too large is not read. */
export function readQuizFile(path: string, name = path): OpenedQuiz {
	return refuseSize(name, statSync(path).size) ?? openQuiz(name, readFileSync(path, 'utf8'));
}
