import { relative } from 'node:path';
import { CHECK_HELP, checkQuestions, type Places } from '../check-questions.ts';
import { typedPath, type Command } from './command.ts';
import { QUESTIONS } from './find-quiz.ts';

/** The quizzes of this copy of Arah, and paths from where the command was typed. */
export const PLACES: Places = {
	home: short(QUESTIONS),
	locate: (path) => short(typedPath(path))
};

export const check: Command = {
	name: 'check',
	usage: 'check [folder|file...] [--strict] [--json] [--lang en|id]',
	summary: 'all problems in the quiz files',
	help: `Reports every problem of every quiz, with what to do, and what each quiz can do: the same report
as npm run questions.

${CHECK_HELP}`,

	run(args) {
		return checkQuestions(args, PLACES);
	}
};

/** A path in front of file names is easier to read from where the command was typed. */
function short(path: string): string {
	return relative('.', path) || '.';
}
