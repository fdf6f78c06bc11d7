import { statSync } from 'node:fs';
import { stringify } from 'yaml';
import { loadBank } from '#lib/bank/load-bank.ts';
import { formatIssue } from '#lib/i18n/describe-issue.ts';
import { checker } from '#lib/i18n/en/checker.ts';
import type { Issue } from '#lib/schema/issue.ts';
import { checksumsOf } from './checksums.ts';
import { readQuestions } from './read-questions.ts';
import { summariseQuiz } from './summarise-quiz.ts';

/**
 * Checks every file of `questions/`, or of the folder given as an argument, and summarises each quiz.
 * `--strict`: warnings fail, too. `--checksums`: prints the entries for released.yaml instead.
 */
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const [folder = 'questions'] = process.argv
	.slice(2)
	.filter((argument) => !flags.includes(argument));
const unknown = flags.filter((flag) => flag !== '--strict' && flag !== '--checksums');

if (unknown.length > 0) {
	console.error(`Unknown: ${unknown.join(' ')}. Known: --strict, --checksums, and a folder.`);
	process.exitCode = 2;
} else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
	console.error(`There is no folder "${folder}".`);
	process.exitCode = 2;
} else run();

function run(): void {
	const { quizzes, issues } = loadBank(readQuestions(folder));
	if (flags.includes('--checksums')) {
		console.log(stringify({ released: quizzes.map(checksumsOf) }).trimEnd());
		return;
	}
	const isStrict = flags.includes('--strict');
	if (issues.length > 0) console.log(`${reportOf(issues).join('\n')}\n`);
	for (const loaded of quizzes) console.log(`${summariseQuiz(loaded).join('\n')}\n`);
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const warnings = issues.length - errors;
	console.log(
		`${count(quizzes.length, 'quiz version')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`
	);
	// A folder without a quiz is probably a mistake.
	const isEmpty = quizzes.length === 0;
	if (isEmpty || errors > 0 || (isStrict && warnings > 0)) process.exitCode = 1;
}

/** Lists every problem by file, then the reason for each rule. */
function reportOf(issues: readonly Issue[]): string[] {
	const rules = [...new Set(issues.flatMap(({ rule }) => rule ?? []))];
	const reasons = rules.map((rule) => `  [${rule}] ${checker.rules[rule]}`);
	const lines = issues.map((issue) => `${folder}/${formatIssue('en', checker, issue)}`);
	return reasons.length === 0 ? lines : [...lines, '', checker.why, ...reasons];
}

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
