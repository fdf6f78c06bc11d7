import { statSync } from 'node:fs';
import { findVersion } from '#lib/bank/loaded-quiz.ts';
import { loadBank, type Bank } from '#lib/bank/load-bank.ts';
import { shownQuizzes } from '#lib/bank/shown-quizzes.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { formatIssue } from '#lib/i18n/describe-issue.ts';
import { checker } from '#lib/i18n/en/checker.ts';
import type { Quiz, QuizId } from '#lib/schema/quiz.ts';
import { log } from './log.ts';
import { QuizFolder } from './quiz-folder.ts';
import type { ScoredQuiz } from './workshops/workshops.ts';

const FOLDER = '/questions/';

const texts = import.meta.glob<string>(['/questions/**/*.yaml', '/questions/*/*/simulated.json'], {
	query: '?raw',
	import: 'default',
	eager: true
});

const bank = openBank();

/**
 * Loads all quizzes. A build with an error stops with every error of every file, so that no quiz is missing unnoticed.
 * During development the other quizzes still work; the terminal and the page of the faulty one say what is wrong.
 */
function openBank(): Bank {
	const files = Object.entries(texts).map(
		([path, text]) => [path.slice(FOLDER.length), text] as const
	);
	const loaded = loadBank(Object.fromEntries(files));
	const problems = problemsIn(loaded);
	if (problems.length === 0) return loaded;
	const message = `questions/ has errors:\n${problems.join('\n')}`;
	if (!import.meta.env.DEV) throw new Error(message);
	console.error(message);
	return loaded;
}

/** The errors in the files whose paths start like this, with their places. */
function problemsIn({ issues }: Bank, start = ''): string[] {
	const errors = issues.filter(({ severity }) => severity === 'error');
	const wanted = errors.filter(({ file }) => file.startsWith(start));
	return wanted.map((issue) => formatIssue('en', checker, issue));
}

/** What is wrong with a quiz in `questions/`. Only during development is there one with an error. */
export function problemsOf(id: QuizId): string[] {
	return problemsIn(bank, `${id}/`);
}

/** How long changes in the folder may go unnoticed. */
const UNNOTICED_MS = 2_000;

let folder: QuizFolder | null = null;
let checkedAt = 0;
let changes = 0;
/** What the site has now: the quizzes of the build, and those of the folder. */
let shelf: Pick<Bank, 'quizzes' | 'site'> = bank;

/** Adds the quizzes of a folder to those of the build. Throws if there is no such folder. */
export function openQuizFolder(path: string): void {
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
		throw new Error(`QUIZZES_DIR is "${path}", which is not a folder.`);
	}
	folder = new QuizFolder(path, bank, log);
	readFolder(folder);
}

/**
 * Looks for changes in the folder, if there is one and nobody has looked within two seconds, and says whether there
 * were any. Called at each request rather than by a timer or a watcher: network drives and links do not report changes.
 */
export function refreshQuizzes(): boolean {
	if (folder === null || performance.now() - checkedAt < UNNOTICED_MS) return false;
	return readFolder(folder);
}

/** What the folder adds, and what is wrong in it; null without a folder. */
export function folderReport() {
	if (folder === null) return null;
	const { added, leftOut } = folder.shelf;
	return { read: added.map(({ quiz }) => `${quiz.id}@${String(quiz.version)}`), leftOut };
}

function readFolder(from: QuizFolder): boolean {
	const isChanged = from.refresh();
	checkedAt = performance.now();
	shelf = from.shelf;
	if (isChanged) changes += 1;
	return isChanged;
}

/** Differs after each change in the folder, for what is made from a quiz and kept. */
export function quizzesRevision(): number {
	return changes;
}

/** Every version of every quiz, sorted by id and then by version. */
export function listQuizzes(): readonly LoadedQuiz[] {
	return shelf.quizzes;
}

/** The quizzes that the site shows, the default first. */
export function listShown(): readonly QuizId[] {
	return shownQuizzes(shelf);
}

/** One version of a quiz, the newest by default; undefined if there is no such quiz. */
export function findQuiz(id: QuizId, version?: number): LoadedQuiz | undefined {
	return findVersion(shelf.quizzes, id, version);
}

const compiled = new WeakMap<Quiz, ScoredQuiz>();

/** A quiz version ready for scoring, the newest by default; undefined if there is none. Compiled once. */
export function findScoredQuiz(id: QuizId, version?: number): ScoredQuiz | undefined {
	const loaded = findQuiz(id, version);
	if (loaded === undefined) return undefined;
	const { quiz } = loaded;
	const known = compiled.get(quiz);
	if (known !== undefined) return known;
	const scored = { quiz, plan: compileQuiz(quiz) };
	compiled.set(quiz, scored);
	return scored;
}
