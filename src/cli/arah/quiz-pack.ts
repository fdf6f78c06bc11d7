import { formatIssue } from '#lib/i18n/describe-issue.ts';
import { loadChecker } from '#lib/i18n/load.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findQuizzes } from '../check-questions.ts';
import { QUIZ_FILE_END } from '#lib/server/read-quiz-file.ts';
import { PLACES } from './check.ts';
import { typedLocale, typedPath, UsageError, type Command } from './command.ts';
import { assertNew, writeFiles } from './write-files.ts';

export const quizPack: Command = {
	name: 'quiz pack',
	usage: 'quiz pack <quiz> [-o FILE] [--force] [--lang en|id]',
	summary: 'a quiz as one file, to pass on',
	help: `Writes all versions of a quiz in all its languages into one file, with worked cases and
simulated figures. The same quiz gives the same bytes.

<quiz>     the id of a quiz, or the path of the folder with its versions, such as
           ./questions/my-quiz
-o, --out  the file to write; default: <id>${QUIZ_FILE_END} in this folder
--force    replaces the file if it exists
--lang     the language of messages about the quiz: en or id; default: en

A quiz with an error is not packed: its problems go to standard error, and the exit code is 1.`,

	async run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: {
				out: { type: 'string', short: 'o' },
				force: { type: 'boolean', default: false },
				lang: { type: 'string', default: 'en' }
			},
			allowPositionals: true
		});
		const [typed, ...more] = positionals;
		if (typed === undefined || more.length > 0) throw new UsageError('quiz pack takes one quiz');
		const locale = typedLocale(values.lang);
		const { quizzes, issues } = findQuizzes(typed, PLACES);
		const errors = issues.filter(({ severity }) => severity === 'error');
		if (errors.length > 0) {
			const text = await loadChecker(locale);
			const lines = errors.map((issue) => `${formatIssue(locale, text, issue)}\n`);
			process.stderr.write(lines.join(''));
			return 1;
		}
		const id = onlyId(typed, quizzes);
		const path = typedPath(values.out ?? `${id}${QUIZ_FILE_END}`);
		if (!values.force) assertNew([path]);
		const text = pack(quizzes);
		writeFiles(new Map([[path, text]]));
		const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(0);
		process.stdout.write(`Written: ${relative('.', path)} (${kilobytes} kB)\n`);
		return 0;
	}
};

function onlyId(typed: string, quizzes: readonly LoadedQuiz[]): string {
	const [id, ...others] = new Set(quizzes.map(({ quiz }) => quiz.id));
	if (id === undefined) throw new UsageError(`there is no quiz in "${typed}"`);
	if (others.length === 0) return id;
	throw new UsageError(`"${typed}" has several quizzes (${[id, ...others].join(', ')}): name one`);
}

function pack(quizzes: readonly LoadedQuiz[]): string {
	try {
		return packQuiz(quizzes);
	} catch (cause) {
		if (cause instanceof RangeError) throw new UsageError(cause.message);
		throw cause;
	}
}
