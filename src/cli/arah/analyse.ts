import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { codes } from '#lib/i18n/en/codes.ts';
import { loadEvidence } from '#lib/i18n/load.ts';
import { analyse as analyseAnswers, type Answered } from '#lib/psychometrics/analyse.ts';
import { evidenceMarkdown, filesForR } from '#lib/reading/evidence/evidence-files.ts';
import { evidenceParts } from '#lib/reading/evidence/evidence-parts.ts';
import { readPeople, type LineProblem } from '#lib/reading/evidence/read-people.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { typedChoices, typedLocale, typedPath, UsageError, type Command } from './command.ts';
import { quizNamed, QUIZ_HELP } from './find-quiz.ts';
import { openInput } from './map-lines.ts';
import { sayIssue } from './parse-code.ts';
import { assertNew, writeFiles } from './write-files.ts';

const GROUPS = ['language', 'group', 'role'] as const;

export const analyse: Command = {
	name: 'analyse',
	usage: 'analyse <quiz> FILE… [--group language|group|role] [--json] [--r FOLDER]',
	summary: 'how good the questions are, from collected answers',
	help: `Says in plain words, then in tables, what collected answers tell about the questions of a quiz:
reliability, each question and option, retest, groups, roles and their targets. Keys, reversals and
weights come from the quiz. Each figure has its number of people and, where it is known, its 95%
interval. Figures that need more people say how many.

${QUIZ_HELP}
FILE      JSON Lines as for "score", where a line may add "role" (where the person works), "group" and
          "language"; or any text with result codes. A second line with the same id is a retest.
          - reads standard input
--group   compares how each question works in the two largest groups: ${GROUPS.join(', ')}
--norm    the name of the group that all these people are; adds percentiles
--json    all figures as computed, instead of Markdown
--r       also writes answers.csv and check.R for R's psych and lavaan into a folder
--lang    ${LOCALES.join(' or ')}; default: en

A bad line is named on standard error and left out; the exit code is then 1.`,

	async run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: {
				group: { type: 'string' },
				norm: { type: 'string' },
				json: { type: 'boolean', default: false },
				r: { type: 'string' },
				lang: { type: 'string', default: 'en' }
			},
			allowPositionals: true
		});
		const [typed, ...files] = positionals;
		if (typed === undefined || files.length === 0) {
			throw new UsageError('analyse takes a quiz and one FILE or more');
		}
		const locale = typedLocale(values.lang);
		const [groupBy] =
			values.group === undefined ? [] : typedChoices('--group', GROUPS, values.group);
		const quiz = quizNamed(typed);
		const plan = compileQuiz(quiz);
		const people: Answered[] = [];
		let summaryCodes = 0;
		let isWhole = true;
		for (const file of files) {
			const read = readPeople(plan, await readAll(await openInput(file)));
			people.push(...read.people);
			summaryCodes += read.summaryCodes;
			isWhole &&= read.problems.length === 0;
			complain(file, read.problems);
		}
		const analysis = analyseAnswers(plan, people, { groupBy, normGroup: values.norm });
		if (values.r !== undefined) {
			const { data, script } = filesForR(plan, people);
			const folder = typedPath(values.r);
			const written = new Map([
				[join(folder, 'answers.csv'), data],
				[join(folder, 'check.R'), script]
			]);
			assertNew(written.keys());
			writeFiles(written);
		}
		const text = await loadEvidence(locale);
		const byId = {
			skill: same,
			role: same,
			item: same,
			option: (_: string, id: string) => id,
			format: same
		};
		process.stdout.write(
			values.json
				? `${JSON.stringify(analysis)}\n`
				: evidenceMarkdown(
						`${quiz.id}@${quiz.version}: ${text.title}`,
						evidenceParts(analysis, {
							text,
							locale,
							names: byId,
							scoring: quiz.scoring,
							summaryCodes
						})
					)
		);
		return isWhole ? 0 : 1;
	}
};

function same(id: string): string {
	return id;
}

/** A file of another kind has a problem in each of thousands of lines. */
const MOST_SHOWN = 20;

function complain(file: string, problems: readonly LineProblem[]): void {
	for (const problem of problems.slice(0, MOST_SHOWN)) {
		process.stderr.write(`${file}:${problem.line}: ${sayProblem(problem)}\n`);
	}
	const rest = problems.length - MOST_SHOWN;
	if (rest > 0) process.stderr.write(`${file}: ${rest} more lines could not be read\n`);
}

function sayProblem(problem: LineProblem): string {
	switch (problem.kind) {
		case 'answers':
			return problem.error.message;
		case 'code':
			return sayIssue(problem.issue);
		case 'nothing':
			return codes.nothing;
	}
}
