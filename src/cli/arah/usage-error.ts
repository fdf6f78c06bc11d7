/** The command cannot start as it was typed. Shown as one line; exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
