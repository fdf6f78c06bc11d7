import { indexQuizzes } from '#lib/bank/index-quizzes.ts';
import { readCode } from '#lib/reading/read-code.ts';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.ts';
import { knownQuizzes } from './find-quiz.ts';
import { sayIssue } from './parse-code.ts';

export const linkDecode: Command = {
	name: 'link decode',
	usage: 'link decode <code|address>',
	summary: 'the contents of a result link',
	help: `Writes the contents of a code as one line of JSON:

  {"kind": "full", "quiz", "version", "mode", "answers": {item: option}}
  {"kind": "summary", "quiz", "version", "scores": {skill: 0 to 100, or null}}

The whole address of a result works too; put it in quotes. Case, spaces and hyphens do not
matter. For a code that cannot be opened, it writes one line to standard error and exits
with 1.`,

	run(args) {
		const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
		if (positionals.length === 0) throw new UsageError('link decode takes a code');
		// a code in groups may come as several words
		const quizzes = knownQuizzes();
		const read = readCode(positionals.join(' '), quizzes, indexQuizzes(quizzes));
		if (!read.ok) {
			process.stderr.write(`arah: ${sayIssue(read.issue)}\n`);
			return Promise.resolve(1);
		}
		const { quiz, evidence } = read;
		const { kind, ...content } = evidence;
		const line = { kind, quiz: quiz.id, version: quiz.version, ...content };
		process.stdout.write(`${JSON.stringify(line)}\n`);
		return Promise.resolve(0);
	}
};
