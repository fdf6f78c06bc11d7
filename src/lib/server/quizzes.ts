import { formatIssue } from '#lib/bank/describe-issue.ts';
import { findVersion } from '#lib/bank/loaded-quiz.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { QuizId } from '#lib/schema/quiz.ts';

const FOLDER = '/questions/';

const texts = import.meta.glob<string>(['/questions/**/*.yaml', '/questions/*/*/simulated.json'], {
	query: '?raw',
	import: 'default',
	eager: true
});

const quizzes = openBank();

/** Throws at the build, with every error of every file, rather than serving part of the quizzes. */
function openBank(): readonly LoadedQuiz[] {
	const files = Object.entries(texts).map(
		([path, text]) => [path.slice(FOLDER.length), text] as const
	);
	const bank = loadBank(Object.fromEntries(files));
	const errors = bank.issues.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) {
		throw new Error(`questions/ has errors:\n${errors.map(formatIssue).join('\n')}`);
	}
	return bank.quizzes;
}

/** Every version of every quiz, by id and then by version. */
export function listQuizzes(): readonly LoadedQuiz[] {
	return quizzes;
}

/** One version of a quiz, the newest when none is named; undefined when there is no such quiz. */
export function findQuiz(id: QuizId, version?: number): LoadedQuiz | undefined {
	return findVersion(quizzes, id, version);
}
