import type { Quiz } from '#lib/schema/quiz.ts';
import type { Run } from '#lib/simulation/simulate-takers.ts';
import { parseArgs } from 'node:util';
import { UsageError } from '../arah/command.ts';
import { firstQuiz, folderOf, quizNamed } from '../arah/find-quiz.ts';

/** The options of a run. */
export interface RunOptions extends Run {
	readonly quiz: Quiz;
	/** The folder for the published figures; null if they are only printed. */
	readonly folder: string | null;
}

/**
 * Parses `[--takers N] [--seed N] [--write] [quiz]`. Throws UsageError, or the TypeError of `parseArgs`,
 * for anything else.
 */
export function parseRun(args: readonly string[]): RunOptions {
	const { positionals, values } = parseArgs({
		args: [...args],
		options: {
			takers: { type: 'string', default: '20000' },
			seed: { type: 'string', default: '1' },
			write: { type: 'boolean', default: false }
		},
		allowPositionals: true
	});
	const [typed = firstQuiz(), ...others] = positionals;
	if (others.length > 0) throw new UsageError('one quiz at a time');
	const [takers, seed] = [wholeNumber('takers', values.takers), wholeNumber('seed', values.seed)];
	const quiz = quizNamed(typed);
	if (takers < quiz.roles.length) {
		throw new UsageError('--takers: at least one person of each role');
	}
	const folder = values.write ? folderOf(typed, quiz) : null;
	return { quiz, takers, seed, folder };
}

function wholeNumber(name: string, typed: string): number {
	if (!/^\d{1,9}$/.test(typed)) throw new UsageError(`--${name} is a whole number, not "${typed}"`);
	return Number(typed);
}
