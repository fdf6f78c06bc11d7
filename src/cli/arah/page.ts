import { parseArgs } from 'node:util';
import { typedPath, UsageError, type Command } from './command.ts';
import { MADE_OF_HELP, newestQuiz, standaloneOf, writeMade } from './standalone.ts';

export const page: Command = {
	name: 'page',
	usage: 'page <quiz> [--out FILE]',
	summary: 'a quiz and its result as one HTML page',
	help: `Writes one HTML page with the quiz and its result, which runs from a disk. It is identical, byte for
byte, to the one that a browser makes of a quiz file. Needs a build (npm run build).

<quiz>  ${MADE_OF_HELP}
--out   the page to write; default: <quiz>.html in this folder`,

	run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: { out: { type: 'string' } },
			allowPositionals: true
		});
		const [typed, ...more] = positionals;
		if (typed === undefined || more.length > 0) throw new UsageError('page takes one quiz');
		const loaded = newestQuiz(typed);
		writeMade(typedPath(values.out ?? `${loaded.quiz.id}.html`), standaloneOf(loaded));
		return Promise.resolve(0);
	}
};
