/** One thing that `arah` does. */
export interface Command {
	/** One word or two, as they are typed. */
	readonly name: string;
	/** One line for the list of commands. */
	readonly summary: string;
	/** What follows `arah ` in the usage line. */
	readonly usage: string;
	/** All that `--help` says below the usage line. */
	readonly help: string;
	/** Takes what was typed after the name. Gives the exit code: 0, or 1 when some of the data is bad. */
	run(args: readonly string[]): Promise<number>;
}
