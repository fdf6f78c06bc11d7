import { parseArgs } from 'node:util';
import { CHECK_OPTIONS } from '../check-questions.ts';
import { check } from './check.ts';
import { quizFilePath } from './quiz-file-path.ts';
import { UsageError, type Command } from './command.ts';

export const quizCheck: Command = {
	name: 'quiz check',
	usage: 'quiz check <file> [--strict] [--json] [--lang en|id]',
	summary: 'all problems in a quiz file',
	help: `Reports every problem of a quiz file, with its line and what to do, and what each version can
do: the same report as arah check, which takes quiz files, too.

<file>    a quiz file, <name>.arah.json
--strict  warnings count as errors
--lang    the language of the messages: en or id; default: en
--json    prints problems and versions as JSON, for other programs`,

	run(args) {
		const { positionals } = parseArgs({
			args: [...args],
			options: CHECK_OPTIONS,
			allowPositionals: true
		});
		const [typed, ...more] = positionals;
		if (typed === undefined || more.length > 0) throw new UsageError('quiz check takes one file');
		quizFilePath(typed);
		return check.run(args);
	}
};
