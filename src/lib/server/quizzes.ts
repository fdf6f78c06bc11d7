import { findVersion } from '#lib/bank/loaded-quiz.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { formatIssue } from '#lib/i18n/describe-issue.ts';
import { checker } from '#lib/i18n/en/checker.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import type { ScoredQuiz } from './workshops/workshops.ts';

const FOLDER = '/questions/';

const texts = import.meta.glob<string>(['/questions/**/*.yaml', '/questions/*/*/simulated.json'], {
	query: '?raw',
	import: 'default',
	eager: true
});

const quizzes = openBank();

/** Loads all quizzes. Throws at build time with every error of every file, so that no quiz is missing unnoticed. */
function openBank(): readonly LoadedQuiz[] {
	const files = Object.entries(texts).map(
		([path, text]) => [path.slice(FOLDER.length), text] as const
	);
	const bank = loadBank(Object.fromEntries(files));
	const errors = bank.issues.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) {
		throw new Error(
			`questions/ has errors:\n${errors.map((issue) => formatIssue('en', checker, issue)).join('\n')}`
		);
	}
	return bank.quizzes;
}

/** Every version of every quiz, sorted by id and then by version. */
export function listQuizzes(): readonly LoadedQuiz[] {
	return quizzes;
}

/** One version of a quiz, the newest by default; undefined if there is no such quiz. */
export function findQuiz(id: QuizId, version?: number): LoadedQuiz | undefined {
	return findVersion(quizzes, id, version);
}

const compiled = new Map<string, ScoredQuiz>();

/** A quiz version ready for scoring, the newest by default; undefined if there is none. Compiled once. */
export function findScoredQuiz(id: QuizId, version?: number): ScoredQuiz | undefined {
	const loaded = findQuiz(id, version);
	if (loaded === undefined) return undefined;
	const { quiz } = loaded;
	const key = `${quiz.id} ${quiz.version}`;
	const known = compiled.get(key);
	if (known !== undefined) return known;
	const scored = { quiz, plan: compileQuiz(quiz) };
	compiled.set(key, scored);
	return scored;
}
