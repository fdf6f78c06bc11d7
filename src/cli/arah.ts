import { readFileSync } from 'node:fs';
import { analyse } from './arah/analyse.ts';
import { check } from './arah/check.ts';
import { UsageError, usageMessage, type Command } from './arah/command.ts';
import { linkDecode } from './arah/link-decode.ts';
import { linkEncode } from './arah/link-encode.ts';
import { newQuiz } from './arah/new-quiz.ts';
import { page } from './arah/page.ts';
import { quizCheck } from './arah/quiz-check.ts';
import { quizOpen } from './arah/quiz-open.ts';
import { quizPack } from './arah/quiz-pack.ts';
import { report } from './arah/report.ts';
import { score } from './arah/score.ts';
import { scorm } from './arah/scorm.ts';

const COMMANDS: readonly Command[] = [
	newQuiz,
	check,
	quizPack,
	quizOpen,
	quizCheck,
	score,
	analyse,
	report,
	linkEncode,
	linkDecode,
	scorm,
	page
];

/** Runs the command line. Returns the exit code: 0, 1 for bad data, 2 for an invalid command line. */
async function main(args: readonly string[]): Promise<number> {
	const [first] = args;
	if (first === '--version') return print(version());
	if (first === '--help' || first === '-h') return print(overview(COMMANDS));
	const command = COMMANDS.find(({ name }) => isTyped(name, args));
	if (command) {
		const rest = args.slice(command.name.split(' ').length);
		return asksForHelp(rest) ? print(helpOf(command)) : command.run(rest);
	}
	return withoutCommand(args);
}

function withoutCommand([first, second]: readonly string[]): number {
	if (first === undefined) throw new UsageError('no command given. See arah --help');
	const family = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
	if (family.length === 0) throw new UsageError(`there is no command "${first}". See arah --help`);
	if (second === '--help' || second === '-h') return print(overview(family));
	const names = family.map(({ name }) => name).join(' or ');
	throw new UsageError(`did you mean ${names}? See arah ${first} --help`);
}

function isTyped(name: string, args: readonly string[]): boolean {
	return name.split(' ').every((word, i) => args[i] === word);
}

/** Whether the arguments ask for help; arguments after `--` are not options. */
function asksForHelp(args: readonly string[]): boolean {
	const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
	return options.includes('--help') || options.includes('-h');
}

function overview(commands: readonly Command[]): string {
	const width = Math.max(...commands.map(({ usage }) => usage.length));
	const lines = commands.map(({ usage, summary }) => `  arah ${usage.padEnd(width)}  ${summary}`);
	return [
		'Usage: npm run arah -- <command>',
		'',
		...lines,
		'',
		'  arah <command> --help  explains one command',
		'  arah --version',
		'',
		'Exit code: 0; 1 if some of the data is bad; 2 if the command is not understood.'
	].join('\n');
}

function helpOf({ usage, help }: Command): string {
	return `Usage: npm run arah -- ${usage}\n\n${help}`;
}

function version(): string {
	const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
	return /"version": "(.+?)"/.exec(text)?.[1] ?? 'unknown';
}

function print(text: string): number {
	process.stdout.write(`${text}\n`);
	return 0;
}

// `arah … | head` closes our output early, which is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	const message = usageMessage(error);
	if (message === null) throw error;
	process.stderr.write(`arah: ${message}\n`);
	process.exitCode = 2;
}
