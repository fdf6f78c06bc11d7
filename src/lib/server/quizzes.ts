import { findVersion } from '#lib/bank/loaded-quiz.ts';
import { loadBank, type Bank } from '#lib/bank/load-bank.ts';
import { shownQuizzes } from '#lib/bank/shown-quizzes.ts';
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

const bank = openBank();

/** Loads all quizzes. Throws at build time with every error of every file, so that no quiz is missing unnoticed. */
function openBank(): Bank {
	const files = Object.entries(texts).map(
		([path, text]) => [path.slice(FOLDER.length), text] as const
	);
	const loaded = loadBank(Object.fromEntries(files));
	const errors = loaded.issues.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) {
		throw new Error(
			`questions/ has errors:\n${errors.map((issue) => formatIssue('en', checker, issue)).join('\n')}`
		);
	}
	return loaded;
}

/** Every version of every quiz, sorted by id and then by version. */
export function listQuizzes(): readonly LoadedQuiz[] {
	return bank.quizzes;
}

/** The quizzes that the site shows, the default first. */
export function listShown(): readonly QuizId[] {
	return shownQuizzes(bank);
}

/** One version of a quiz, the newest by default; undefined if there is no such quiz. */
export function findQuiz(id: QuizId, version?: number): LoadedQuiz | undefined {
	return findVersion(bank.quizzes, id, version);
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
