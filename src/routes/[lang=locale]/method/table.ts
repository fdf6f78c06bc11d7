/** A table as text in the language of the page. */
export interface Table {
	readonly caption: string;
	/** The first is above the row heads. */
	readonly columns: readonly string[];
	readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

/** Returns a table of two columns. */
export function toTable(
	caption: string,
	columns: readonly string[],
	rows: readonly (readonly [string, string])[]
): Table {
	return { caption, columns, rows: rows.map(([head, cell]) => ({ head, cells: [cell] })) };
}
