import { indexQuizzes } from '#lib/bank/index-quizzes.ts';
import { decodeCode } from '#lib/link/decode-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import { canonicalCode } from '#lib/link/whole-code.ts';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.ts';
import { knownQuizzes } from './find-quiz.ts';
import { describeLinkIssue } from './parse-code.ts';

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
		const decoded = decode(positionals.join(' '));
		if (decoded.ok) process.stdout.write(`${JSON.stringify(decoded.content)}\n`);
		else process.stderr.write(`arah: ${describeLinkIssue(decoded.issue)}\n`);
		return Promise.resolve(decoded.ok ? 0 : 1);
	}
};

function decode(text: string) {
	const quizzes = knownQuizzes();
	const opened = openCode(canonicalCode(text), indexQuizzes(quizzes));
	if (!opened.ok) return opened;
	const { code } = opened;
	const quiz = quizzes.find(({ id, version }) => id === code.quiz && version === code.version);
	if (quiz === undefined) throw new Error(`the index names a quiz that is not there: ${code.quiz}`);
	const decoded = decodeCode(code, quiz);
	if (!decoded.ok) return decoded;
	const { kind, ...content } = decoded.evidence;
	const { ok } = decoded;
	return { ok, content: { kind, quiz: quiz.id, version: code.version, ...content } };
}
