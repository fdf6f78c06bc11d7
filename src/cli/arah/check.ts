import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { typedPath, UsageError, type Command } from './command.ts';
import { QUESTIONS } from './find-quiz.ts';

const REPORT = join(import.meta.dirname, '../questions.ts');

export const check: Command = {
	name: 'check',
	usage: 'check [folder...] [--strict]',
	summary: 'all problems in the quiz files',
	help: `Reports every problem of every quiz in a folder, and what each quiz can do: the same
report as npm run questions. The exit code is 1 if there is an error.

folder    a folder of quizzes that contains <quiz>/v<version>/quiz.yaml; default: the quizzes
          of this copy of Arah
--strict  warnings count as errors`,

	run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: { strict: { type: 'boolean' } },
			allowPositionals: true
		});
		const folders = positionals.length > 0 ? positionals.map(typedFolder) : [QUESTIONS];
		const strict = values.strict === true ? ['--strict'] : [];
		const codes = folders.map((folder) => report([...strict, folder]));
		return Promise.resolve(Math.max(...codes));
	}
};

function typedFolder(typed: string): string {
	const folder = typedPath(typed);
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
	throw new UsageError(`there is no folder "${typed}"`);
}

/** Runs the report, a separate script. It prefixes file names with its folder argument, so it gets a relative path. */
function report(args: readonly string[]): number {
	const short = args.map((arg) => (arg.startsWith('--') ? arg : relative('.', arg) || '.'));
	const { status } = spawnSync(process.execPath, [REPORT, ...short], { stdio: 'inherit' });
	return status ?? 1;
}
