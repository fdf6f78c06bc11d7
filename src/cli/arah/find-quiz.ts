import { loadBank } from '#lib/bank/load-bank.ts';
import type { Bank } from '#lib/bank/load-bank.ts';
import type { FileText } from '#lib/bank/read-file.ts';
import { shownQuizzes } from '#lib/bank/shown-quizzes.ts';
import { formatIssue } from '#lib/i18n/describe-issue.ts';
import { checker } from '#lib/i18n/en/checker.ts';
import type { Quiz, QuizId } from '#lib/schema/quiz.ts';
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readQuestions } from '#lib/server/read-questions.ts';
import { readQuizFile } from '#lib/server/read-quiz-file.ts';
import { typedPath, UsageError } from './command.ts';

/** The quizzes that come with this copy of Arah; the tests have a folder of their own, so that any quiz may be removed. */
export const QUESTIONS =
	process.env['QUESTIONS_DIR'] ?? join(import.meta.dirname, '../../../questions');

const ID = /^(?<id>[a-z][a-z0-9-]*)(@(?<version>\d+))?$/;

/** For the help of every command that takes a quiz. */
export const QUIZ_HELP = `<quiz>   the id of a quiz (its latest version), id@version, or the path of a
         folder that contains one version of a quiz, such as ./questions/my-quiz/v1, or of a
         quiz file, my-quiz.arah.json (its latest version)`;

/**
 * How commands read quizzes that they only score. `arah check`, the site and packages refuse a quiz with too many false
 * alarms; finding them takes thousands of simulated people, and `simulate` is how an author lowers them.
 */
export const TO_SCORE = { without: 'false-alarms' } as const;

/** Every released quiz, by id and version. Quizzes with errors are left out. */
export function knownQuizzes(): Quiz[] {
	const { quizzes } = loadBank(withoutFigures(readQuestions(QUESTIONS)), TO_SCORE);
	return quizzes.map(({ quiz }) => quiz);
}

/** The quiz of the home page. Throws UsageError if there is none. */
export function firstQuiz(): QuizId {
	const [first] = shownQuizzes(loadBank(withoutFigures(readQuestions(QUESTIONS)), TO_SCORE));
	if (first === undefined) throw new UsageError('questions/ has no quiz that the site shows');
	return first;
}

/** No command needs simulated figures, and damaged ones must not stop `simulate` from writing new ones. */
function withoutFigures(files: Readonly<Record<string, FileText>>): Record<string, FileText> {
	return Object.fromEntries(
		Object.entries(files).filter(([path]) => !path.endsWith('simulated.json'))
	);
}

/** The folder of a quiz returned by `quizNamed`. */
export function folderOf(typed: string, { id, version }: Quiz): string {
	return ID.test(typed) ? join(QUESTIONS, id, `v${version}`) : typedPath(typed);
}

/** The quiz named on the command line. Throws UsageError if there is none or it has errors. */
export function quizNamed(typed: string): Quiz {
	const { id, version } = ID.exec(typed)?.groups ?? {};
	if (id === undefined) return quizOfFolder(typed);
	const quizzes = knownQuizzes();
	const found = quizzes.findLast(
		(quiz) => quiz.id === id && (version === undefined || quiz.version === Number(version))
	);
	if (found !== undefined) return found;
	const names = quizzes.map((quiz) => `${quiz.id}@${quiz.version}`).join(', ') || 'none';
	throw new UsageError(`there is no quiz "${typed}" without errors (available: ${names})`);
}

function quizOfFolder(typed: string): Quiz {
	const folder = typedPath(typed);
	if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true) return quizOfFile(typed);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		throw new UsageError(`there is no quiz or folder "${typed}"`);
	}
	const { quizzes, issues } = loadFolderAlone(folder);
	const [loaded] = quizzes;
	if (loaded !== undefined) return loaded.quiz;
	const first = issues.find(({ severity }) => severity === 'error');
	const reason = first ? formatIssue('en', checker, first) : 'it contains no quiz.yaml';
	throw new UsageError(`the quiz in "${typed}" cannot be used: ${reason}`);
}

/** The newest version in a quiz file. Its print makes its codes name it by content. */
function quizOfFile(typed: string): Quiz {
	const opened = readQuizFile(typedPath(typed));
	const newest = opened.ok ? opened.versions.at(-1) : undefined;
	if (newest !== undefined) return newest.quiz;
	throw new UsageError(`the quiz in "${typed}" cannot be used: see arah quiz check ${typed}`);
}

function loadFolderAlone(folder: string): Bank {
	const place = `${basename(dirname(folder))}/${basename(folder)}`;
	const files = Object.entries(withoutFigures(readQuestions(folder)));
	return loadBank(
		Object.fromEntries(files.map(([name, text]) => [`${place}/${name}`, text])),
		TO_SCORE
	);
}
