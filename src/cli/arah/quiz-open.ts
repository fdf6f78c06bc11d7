import { QUIZ_FILES } from '#lib/bank/load-bank.ts';
import { formatIssue } from '#lib/i18n/describe-issue.ts';
import { loadChecker } from '#lib/i18n/load.ts';
import { versionFiles } from '#lib/quiz-file/version-files.ts';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readQuizFile } from '#lib/server/read-quiz-file.ts';
import { PLACES } from './check.ts';
import { typedLocale, typedPath, UsageError, type Command } from './command.ts';
import { quizFilePath } from './quiz-file-path.ts';
import { assertNew, writeFiles } from './write-files.ts';

export const quizOpen: Command = {
	name: 'quiz open',
	usage: 'quiz open <file> <folder> [--force] [--lang en|id]',
	summary: 'the files of a quiz, to change them',
	help: `Checks a quiz file and writes it as folders: <folder>/<id>/v<version>/ with quiz.yaml, a file for
each language, cases.yaml and simulated.json. It is the reverse of arah quiz pack.

<file>    a quiz file, <name>.arah.json
<folder>  a folder of quizzes, such as ./questions; made if it is missing
--force   replaces versions that exist in the folder
--lang    the language of messages about the quiz: en or id; default: en

A file with an error is not opened: its problems go to standard error, and the exit code is 1.`,

	async run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: {
				force: { type: 'boolean', default: false },
				lang: { type: 'string', default: 'en' }
			},
			allowPositionals: true
		});
		const [typed, folder, ...more] = positionals;
		if (typed === undefined || folder === undefined || more.length > 0) {
			throw new UsageError('quiz open takes one file and one folder');
		}
		const locale = typedLocale(values.lang);
		const opened = readQuizFile(PLACES.locate(quizFilePath(typed)));
		if (!opened.ok) {
			const text = await loadChecker(locale);
			const errors = opened.issues.filter(({ severity }) => severity === 'error');
			const lines = errors.map((issue) => `${formatIssue(locale, text, issue)}\n`);
			process.stderr.write(lines.join(''));
			return 1;
		}
		const homes = opened.versions.map((loaded) => {
			const { id, version } = loaded.quiz;
			return { loaded, home: join(typedPath(folder), id, `v${String(version)}`) };
		});
		if (!values.force) assertNew(homes.map(({ home }) => home));
		for (const { loaded, home } of homes) {
			// a language that this version no longer has must not stay
			for (const name of QUIZ_FILES) rmSync(join(home, name), { force: true });
			const files = [...versionFiles(loaded)];
			writeFiles(new Map(files.map(([name, text]) => [join(home, name), text])));
			process.stdout.write(`Written: ${relative('.', home)}\n`);
		}
		return 0;
	}
};
