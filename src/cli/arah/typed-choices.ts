import { UsageError } from './usage-error.ts';

/** Several values of a closed list, separated by commas. Throws UsageError for any other value. */
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
