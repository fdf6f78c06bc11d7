import { UsageError } from './usage-error.ts';

/** Several of a closed list, typed with commas between them. Throws UsageError for what is not in it. */
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
