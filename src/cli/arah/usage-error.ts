/** A command line that cannot be run. Shown as one line; the exit code is 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
