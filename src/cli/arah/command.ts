import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { resolve } from 'node:path';

/** One command of `arah`. */
export interface Command {
	/** One or two words, as typed. */
	readonly name: string;
	/** One line for the list of commands. */
	readonly summary: string;
	/** The usage line after `arah `. */
	readonly usage: string;
	/** The help below the usage line. */
	readonly help: string;
	/** Runs with the arguments after the name. Returns the exit code: 0, or 1 if some of the data is bad. */
	run(args: readonly string[]): Promise<number>;
}

/** Parses comma-separated values of a closed list. Throws UsageError for any other value. */
export function typedChoices<T extends string>(
	option: string,
	choices: readonly T[],
	typed: string
): readonly T[] {
	const words = typed.split(',').map((word) => word.trim());
	const unknown = words.find((word) => !choices.some((choice) => choice === word));
	if (unknown !== undefined) {
		throw new UsageError(`${option} takes ${choices.join(', ')}, not "${unknown}"`);
	}
	return choices.filter((choice) => words.includes(choice));
}

/** The language given with `--lang`. Throws UsageError for an unknown one. */
export function typedLocale(typed: string): Locale {
	const locale = LOCALES.find((other) => other === typed);
	if (locale !== undefined) return locale;
	throw new UsageError(`--lang must be one of ${LOCALES.join(', ')}, not "${typed}"`);
}

/**
 * Resolves a path from the folder where the command was typed. `npm run arah` changes to the folder of the
 * package and leaves the original one in INIT_CWD. Depends on the environment.
 */
export function typedPath(path: string): string {
	const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
	return resolve(script === 'arah' && typedIn !== undefined ? typedIn : process.cwd(), path);
}

/** The origin given with `--site`, as browsers write it. Throws UsageError for anything else. */
export function typedSite(typed: string): string {
	const url = URL.canParse(typed) ? new URL(typed) : null;
	if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.origin;
	throw new UsageError(
		`--site must be an address such as https://arah.example.ac.id, not "${typed}"`
	);
}

/** A command line that cannot be run. Shown as one line; the exit code is 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** The message for an invalid command line, of which the first sentence of `parseArgs` is enough; null for other errors. */
export function usageMessage(error: unknown): string | null {
	if (error instanceof UsageError) return error.message;
	if (!(error instanceof TypeError) || !('code' in error)) return null;
	if (!String(error.code).startsWith('ERR_PARSE_ARGS_')) return null;
	return error.message.split('. ')[0] ?? null;
}
