import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { loadBank } from '#lib/bank/load-bank.ts';
import type { Bank } from '#lib/bank/load-bank.ts';
import { nearest } from '#lib/bank/nearest.ts';
import { describeIssue, formatIssue } from '#lib/i18n/describe-issue.ts';
import type { CheckerText } from '#lib/i18n/en/checker.ts';
import { loadChecker } from '#lib/i18n/load.ts';
import type { Issue } from '#lib/schema/issue.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { typedLocale, UsageError } from './arah/command.ts';
import { checksumsOf } from './checksums.ts';
import { readQuestions } from '#lib/server/read-questions.ts';
import { QUIZ_FILE_END, readQuizFile } from '#lib/server/read-quiz-file.ts';
import { summariseQuiz } from './summarise-quiz.ts';

/** The arguments and options of `npm run questions` and `arah check`. */
export const CHECK_HELP = `folder    a folder of quizzes, one quiz or one version of a quiz; default: all quizzes of this
          copy of Arah
file      a quiz file, <name>.arah.json
quiz      the id of a quiz of this copy, or id@version
--strict  warnings count as errors
--lang    the language of the messages: ${LOCALES.join(' or ')}; default: en
--json    prints problems and quizzes as JSON, for other programs
--checksums  prints the entries for released.yaml instead

The exit code is 0; 1 if there is an error or no quiz; 2 if the command is not understood.`;

/** The same for the parser of the command line. */
export const CHECK_OPTIONS = {
	strict: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	checksums: { type: 'boolean', default: false },
	lang: { type: 'string', default: 'en' }
} as const;

/** What to check: a folder, and the part of its path that a quiz file needs. */
interface Target {
	/** The folder that contains the quizzes, as shown in front of file names. */
	readonly root: string;
	/** `<quiz>/` or `<quiz>/v<number>/`; empty for all quizzes. */
	readonly part: string;
}

/** What was found in a folder or file. */
type Found = Pick<Bank, 'quizzes' | 'issues'>;

interface Options {
	readonly isStrict: boolean;
	readonly locale: Locale;
	readonly text: CheckerText;
}

/** Where quizzes are looked for. */
export interface Places {
	/** The folder of our own quizzes. */
	readonly home: string;
	/** Resolves a path as it was typed. */
	readonly locate: (path: string) => string;
}

/**
 * Checks quizzes, prints every problem, and summarises each quiz. Returns the exit code. Throws UsageError for an
 * unknown quiz, folder, file or option.
 */
export async function checkQuestions(args: readonly string[], places: Places): Promise<number> {
	const { positionals, values } = parseArgs({
		args: [...args],
		options: CHECK_OPTIONS,
		allowPositionals: true
	});
	const locale = typedLocale(values.lang);
	const options = { isStrict: values.strict, locale, text: await loadChecker(locale) };
	const typed = positionals.length === 0 ? [places.home] : positionals;
	const banks = typed.map((one) => findQuizzes(one, places));
	if (values.checksums) {
		const released = banks.flatMap(({ quizzes }) => quizzes.map(checksumsOf));
		console.log(stringify({ released }).trimEnd());
		return 0;
	}
	if (values.json) printJson(banks, options);
	else for (const bank of banks) print(bank, options);
	return banks.some((bank) => fails(bank, options)) ? 1 : 0;
}

/** What a folder, a quiz file or the id of a quiz contains. Throws UsageError if there is none of that name. */
export function findQuizzes(typed: string, { home, locate }: Places): Found {
	const path = locate(typed);
	return isFile(path) ? loadQuizFile(path) : load(targetOf(typed, home, locate));
}

const QUIZ = /^(?<id>[a-z][a-z0-9-]*)(?:@(?<version>\d+))?$/;

function targetOf(typed: string, home: string, locate: (path: string) => string): Target {
	const folder = locate(typed);
	if (isFolder(folder)) return targetIn(folder);
	const { id, version } = QUIZ.exec(typed)?.groups ?? {};
	if (id === undefined) throw new UsageError(`there is no folder "${typed}"`);
	const part = version === undefined ? `${id}/` : `${id}/v${version}/`;
	if (isFolder(join(home, part))) return { root: home, part };
	const known = readdirSync(home).filter((name) => isQuiz(join(home, name)));
	const meant = nearest(id, known);
	const hint = meant === null ? `the quizzes are ${known.join(', ')}` : `perhaps "${meant}"`;
	throw new UsageError(`there is no folder or quiz "${typed}": ${hint}`);
}

/** A folder of quizzes, of the versions of a quiz, or of the files of a version. */
function targetIn(folder: string): Target {
	const whole = resolve(folder);
	if (statSync(join(folder, 'quiz.yaml'), { throwIfNoEntry: false }) !== undefined) {
		const part = `${basename(dirname(whole))}/${basename(whole)}/`;
		return { root: join(folder, '../..'), part };
	}
	if (isQuiz(folder)) return { root: join(folder, '..'), part: `${basename(whole)}/` };
	return { root: folder, part: '' };
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isQuiz(folder: string): boolean {
	return (
		isFolder(folder) &&
		readdirSync(folder).some((name) => /^v\d+$/.test(name) && isFolder(join(folder, name)))
	);
}

/** The quizzes of a target, with paths of files as shown. */
function load({ root, part }: Target): Found {
	const files = Object.entries(readQuestions(join(root, part)));
	const bank = loadBank(Object.fromEntries(files.map(([path, text]) => [part + path, text])));
	const issues = bank.issues.map((issue) => ({ ...issue, file: join(root, issue.file) }));
	// a folder for QUIZZES_DIR can have quiz files, too
	const names = part === '' ? readdirSync(root) : [];
	const whole = names
		.filter((name) => name.endsWith(QUIZ_FILE_END))
		.map((name) => loadQuizFile(join(root, name)));
	return {
		quizzes: [...bank.quizzes, ...whole.flatMap(({ quizzes }) => quizzes)],
		issues: [...issues, ...whole.flatMap((file) => file.issues)]
	};
}

function loadQuizFile(path: string): Found {
	const opened = readQuizFile(path);
	return { quizzes: opened.ok ? opened.versions : [], issues: opened.issues };
}

function print({ quizzes, issues }: Found, { locale, text }: Options): void {
	const rules = [...new Set(issues.flatMap(({ rule }) => rule ?? []))];
	const reasons = rules.map((rule) => `  [${rule}] ${text.rules[rule]}`);
	for (const issue of issues) console.log(formatIssue(locale, text, issue));
	if (reasons.length > 0) console.log(['', text.why, ...reasons].join('\n'));
	if (issues.length > 0) console.log();
	for (const loaded of quizzes) console.log(`${summariseQuiz(loaded).join('\n')}\n`);
	const errors = errorsIn(issues);
	console.log(
		`${count(quizzes.length, 'quiz version')}, ${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`
	);
}

function printJson(banks: readonly Found[], { locale, text }: Options): void {
	const issues = banks.flatMap((bank) => bank.issues);
	const report = {
		quizzes: banks.flatMap(({ quizzes }) =>
			quizzes.map(({ quiz: { id, version, items } }) => ({ id, version, items: items.length }))
		),
		errors: errorsIn(issues),
		warnings: issues.length - errorsIn(issues),
		issues: issues.map((issue) => ({ ...issue, message: describeIssue(locale, text, issue) }))
	};
	console.log(JSON.stringify(report, null, 2));
}

/** A folder without a quiz is probably a mistake. */
function fails({ quizzes, issues }: Found, { isStrict }: Options): boolean {
	return quizzes.length === 0 || errorsIn(issues) > 0 || (isStrict && issues.length > 0);
}

function errorsIn(issues: readonly Issue[]): number {
	return issues.filter(({ severity }) => severity === 'error').length;
}

function count(number: number, thing: string): string {
	return `${String(number)} ${thing}${number === 1 ? '' : 's'}`;
}
