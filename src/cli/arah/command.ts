/** One command of `arah`. */
export interface Command {
	/** One or two words, as typed. */
	readonly name: string;
	/** One line for the list of commands. */
	readonly summary: string;
	/** What follows `arah ` in the usage line. */
	readonly usage: string;
	/** What `--help` prints below the usage line. */
	readonly help: string;
	/** Takes the arguments after the name. Returns the exit code: 0, or 1 if some of the data is bad. */
	run(args: readonly string[]): Promise<number>;
}
