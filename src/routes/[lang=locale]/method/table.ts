/** A table written out in the language of the reader. */
export interface Table {
	readonly caption: string;
	/** The first is that of the row heads. */
	readonly columns: readonly string[];
	readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

/** A table of two columns. */
export function toTable(
	caption: string,
	columns: readonly string[],
	rows: readonly (readonly [string, string])[]
): Table {
	return { caption, columns, rows: rows.map(([head, cell]) => ({ head, cells: [cell] })) };
}
