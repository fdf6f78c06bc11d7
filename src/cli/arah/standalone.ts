import { bundleOf, type LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { fillStandalone } from '#lib/packaging/fill-standalone.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { QUIZ_FILE_END, readQuizFile } from '#lib/server/read-quiz-file.ts';
import { readQuestions } from '#lib/server/read-questions.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.ts';
import { QUESTIONS } from './find-quiz.ts';
import { quizFilePath } from './quiz-file-path.ts';

/** The build, which has a stand-alone page without a quiz for each kind. */
const BUILD = join(import.meta.dirname, '../../../build');

/** For the help of the commands that make a file of a quiz. */
export const MADE_OF_HELP = `the id of a quiz, or a quiz file, <name>.arah.json; its latest version is used`;

/** The newest version of a quiz that is named by its id or by the path of its file. */
export function newestQuiz(typed: string): LoadedQuiz {
	if (typed.endsWith(QUIZ_FILE_END)) {
		const opened = readQuizFile(quizFilePath(typed));
		const newest = opened.ok ? opened.versions.at(-1) : undefined;
		if (newest !== undefined) return newest;
		throw new UsageError(`the quiz in "${typed}" cannot be used: see arah quiz check ${typed}`);
	}
	const { quizzes } = loadBank(readQuestions(QUESTIONS));
	const found = quizzes.findLast(({ quiz }) => quiz.id === typed);
	if (found !== undefined) return found;
	const ids = [...new Set(quizzes.map(({ quiz }) => quiz.id))].join(', ');
	throw new UsageError(`there is no quiz "${typed}" without errors (available: ${ids || 'none'})`);
}

/** The stand-alone page of a quiz. */
export function standaloneOf(loaded: LoadedQuiz): string {
	const path = join(BUILD, `standalone-${loaded.quiz.kind}.html`);
	if (!existsSync(path)) {
		throw new UsageError('there is nothing to pack yet: run npm run build first');
	}
	const bundles = LOCALES.map((locale) => bundleOf(loaded, locale));
	return fillStandalone(readFileSync(path, 'utf8'), bundles);
}

/** Writes what was made and says so. Throws UsageError if it cannot be written. */
export function writeMade(path: string, content: string | Uint8Array): void {
	try {
		writeFileSync(path, content);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new UsageError(`the file could not be written: ${reason}`);
	}
	process.stdout.write(`${path}  ${(Buffer.byteLength(content) / 1000).toFixed(0)} kB\n`);
}
