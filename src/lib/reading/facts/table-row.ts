/** One row of a table of facts, written out. */
export interface TableRow {
	readonly id: string;
	readonly head: string;
	readonly cells: readonly string[];
	/** A sum of the rows above it. */
	readonly isTotal?: boolean;
}
